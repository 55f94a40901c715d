/**
 * The IANA HTTP Status Code Registry: the enum {@link http.status.iana.HttpStatus}, and the provider that makes it known
 * to every catalog.
 *
 * <p>{@code requires http.status.iana} brings the API too. An application that says {@code StatusCode} alone needs only
 * {@code requires http.status.api}: the registry is found on its own when it is on the path.
 *
 * @provides http.status.api.spi.StatusCodeProvider with the codes of the registry
 */
module http.status.iana {
    // HttpStatus is a StatusCode: who uses the one sees the other.
    requires transitive http.status.api;

    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // The enum, and the provider for applications that pass providers themselves.
    exports http.status.iana;

    // The same line stands in META-INF/services for the class path.
    provides http.status.api.spi.StatusCodeProvider with
            http.status.iana.IanaRegistry;
}
