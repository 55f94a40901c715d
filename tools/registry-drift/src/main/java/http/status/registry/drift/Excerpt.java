package http.status.registry.drift;

/** The beginning of a text from outside, fit for a line on a terminal. */
final class Excerpt {
    private static final int MAX_LENGTH = 120;

    private Excerpt() {}

    /** Gives the beginning: what isn't visible ASCII becomes a question mark, what is too long is cut. */
    static String of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), MAX_LENGTH));
        return beginning.replaceAll("[^ -~]", "?") + (text.length() > MAX_LENGTH ? "..." : "");
    }

    /** Gives the beginning in quotation marks. */
    static String quote(String text) {
        return '"' + of(text) + '"';
    }
}
