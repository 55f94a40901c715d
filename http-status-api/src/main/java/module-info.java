/**
 * The vocabulary of HTTP status codes: the code itself, the catalogs in which an application looks codes and their
 * texts up, and the two service types through which registries and languages plug in.
 *
 * <p>Needs {@code java.base} alone. Codes come from modules that provide {@link http.status.api.spi.StatusCodeProvider},
 * texts from modules that provide {@link http.status.api.spi.StatusTextProvider}; without any of them every lookup
 * still answers, with unregistered codes and English class texts.
 *
 * @uses http.status.api.spi.StatusCodeProvider to fill {@link http.status.api.StatusCatalog} with registries
 * @uses http.status.api.spi.StatusTextProvider to fill {@link http.status.api.TextCatalog} with languages
 */
module http.status.api {
    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // What applications call.
    exports http.status.api;
    // What registries and languages implement.
    exports http.status.api.spi;

    uses http.status.api.spi.StatusCodeProvider;
    uses http.status.api.spi.StatusTextProvider;
}
