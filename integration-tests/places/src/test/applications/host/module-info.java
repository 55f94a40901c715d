module com.example.host {
    requires http.status.api;
}
