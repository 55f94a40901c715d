/**
 * The explorer: a small web application that answers every HTTP status code with its own status, and explains it.
 *
 * <p>It knows the API and problems alone. The registry and the texts stand on the path beside it, and are found there.
 */
@SuppressWarnings("requires-automatic") // FreeMarker has no module descriptor: its name comes from its manifest.
module http.status.explorer {
    // The vocabulary. Neither http.status.iana nor http.status.i18n: the API discovers what is installed.
    requires http.status.api;

    // Errors: which representation a client takes, and problem details.
    requires http.status.problem;

    // The HTTP server of the JDK.
    requires jdk.httpserver;

    // One library for each representation that is more than plain text: HTML, JSON.
    requires freemarker;
    requires tools.jackson.databind;

    // The site: documents in Markdown, and the list of artifacts.
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires java.xml;

    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // The templates, and the records that they show, are read by reflection.
    opens http.status.explorer to
            freemarker;
}
