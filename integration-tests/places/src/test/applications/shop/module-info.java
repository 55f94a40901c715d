module com.example.shop {
    requires http.status.api;
}
