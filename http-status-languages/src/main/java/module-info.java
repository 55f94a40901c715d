/**
 * Texts of the IANA status codes and of the status classes in Czech, German, Spanish, Italian, Japanese, Korean, Dutch, Polish,
 * Portuguese (of Brazil and of Portugal), Russian, Swedish, Turkish, Ukrainian and Chinese (in both scripts).
 *
 * <p>No application needs to require this module: it is found on its own when it is on the path, and then every
 * catalog of texts speaks these languages, too.
 *
 * @provides http.status.api.spi.StatusTextProvider with the texts in all of these languages
 */
module http.status.languages {
    // LanguageTexts is a StatusTextProvider: who uses the one sees the other.
    requires transitive http.status.api;

    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // The provider, for applications that pass providers themselves.
    exports http.status.languages;

    // The resource bundles, which ResourceBundle.getBundle makes instances of on behalf of any module. No code names
    // them.
    opens http.status.languages.bundle;

    // The same line stands in META-INF/services for the class path.
    provides http.status.api.spi.StatusTextProvider with
            http.status.languages.LanguageTexts;
}
