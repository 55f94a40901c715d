package http.status.explorer;

/** Text of unknown origin, made fit to be shown to people: short, on one line, and nothing in it that can't be seen. */
final class Excerpt {
    private static final int SHORT = 60;
    private static final int REPLACEMENT = 0xFFFD;

    private Excerpt() {}

    /** Gives the first 60 characters of a text, with a replacement character for all that isn't visible. */
    static String of(String text) {
        return of(text, SHORT);
    }

    /** Gives the beginning of a text, of a length that fits the place where it is shown. */
    static String of(String text, int maxLength) {
        StringBuilder excerpt = new StringBuilder();
        text.codePoints()
                .limit(maxLength)
                .map(c -> isVisible(c) ? c : REPLACEMENT)
                .forEach(excerpt::appendCodePoint);
        boolean whole = text.codePointCount(0, text.length()) <= maxLength;
        return whole ? excerpt.toString() : excerpt.append("...").toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    // Format characters turn the direction of writing, among others.
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
