/**
 * English and French texts of the IANA status codes and of the status classes.
 *
 * <p>No application needs to require this module: it is found on its own when it is on the path, and then every
 * catalog of texts speaks both languages.
 *
 * @provides http.status.api.spi.StatusTextProvider with the texts in both languages
 */
module http.status.i18n {
    // IanaTexts is a StatusTextProvider: who uses the one sees the other.
    requires transitive http.status.api;

    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // The provider, for applications that pass providers themselves.
    exports http.status.i18n;

    // The resource bundles, which ResourceBundle.getBundle makes instances of on behalf of any module. No code names
    // them.
    opens http.status.i18n.bundle;

    // The same line stands in META-INF/services for the class path.
    provides http.status.api.spi.StatusTextProvider with
            http.status.i18n.IanaTexts;
}
