/**
 * The status codes of a company that is invented, Acme, and their texts in French.
 *
 * @provides http.status.api.spi.StatusCodeProvider with the codes of the registry "acme"
 * @provides http.status.api.spi.StatusTextProvider with their French texts
 */
module com.example.acme {
    // AcmeStatus has constants of the type StatusCode: who sees the one sees the other.
    requires transitive http.status.api;

    // For applications that name the constants, or pass the providers themselves. Discovery doesn't need it.
    exports com.example.acme;

    // The same lines stand in META-INF/services: this descriptor is ignored on the class path, those files on the
    // module path.
    provides http.status.api.spi.StatusCodeProvider with
            com.example.acme.AcmeRegistry;
    provides http.status.api.spi.StatusTextProvider with
            com.example.acme.AcmeTexts;
}
