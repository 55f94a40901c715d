package http.status.explorer;

/** What RFC 9110 demands of an answer because of its status, whatever it is about. */
final class StatusFields {
    /** The value of the Allow field. */
    static final String ALLOWED_METHODS = "GET, HEAD";

    /** No browser knows this scheme, so none asks for a password. */
    private static final String CHALLENGE = "Explorer realm=\"http-status explorer\"";

    private StatusFields() {}

    /** Tells whether an answer with this status may have content (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5). */
    static boolean allowContent(int status) {
        return status != 204 && status != 205 && status != 304;
    }

    /** Adds the header fields without which an answer with its status is not complete. */
    static Answer addTo(Answer answer) {
        return switch (answer.status()) {
            // No content, and says so. 204 and 304 have none by definition, and must not or need not say so.
            case 205 -> answer.with("Content-Length", "0");
            // Nobody asked for a part, so the part is the whole.
            case 206 -> answer.with("Content-Range", wholeRange(answer.content().length));
            case 401 -> answer.with("WWW-Authenticate", CHALLENGE);
            case 405 -> answer.with("Allow", ALLOWED_METHODS);
            case 407 -> answer.with("Proxy-Authenticate", CHALLENGE);
            // Upgrade concerns the next hop alone, so Connection must name it.
            case 426 -> answer.with("Upgrade", "HTTP/2.0").with("Connection", "Upgrade");
            default -> answer;
        };
    }

    private static String wholeRange(int length) {
        return "bytes 0-" + (length - 1) + "/" + length;
    }
}
