/**
 * Errors in the reader's language: problem details
 * (<a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>) of any status code, as JSON, HTML, text or XML.
 *
 * <p>It knows the API alone. Registries and texts stand on the path beside it, and are found there.
 */
module http.status.problem {
    // A problem has a StatusCode, and takes texts: who uses the one sees the other.
    requires transitive http.status.api;

    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // The problem, its formats, and the response that carries it.
    exports http.status.problem;
}
