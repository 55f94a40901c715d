/**
 * Danish texts of the status classes and of a few IANA codes.
 *
 * @provides http.status.api.spi.StatusTextProvider with the Danish texts
 */
module com.example.danish {
    // DanishTexts is a StatusTextProvider: who uses the one sees the other.
    requires transitive http.status.api;

    // For applications that pass the provider themselves. Discovery doesn't need it.
    exports com.example.danish;

    // The same line stands in META-INF/services: this descriptor is ignored on the class path, that file on the module
    // path.
    provides http.status.api.spi.StatusTextProvider with
            com.example.danish.DanishTexts;
}
