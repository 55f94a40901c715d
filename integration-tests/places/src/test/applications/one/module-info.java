module com.example.one {
    requires http.status;
}
