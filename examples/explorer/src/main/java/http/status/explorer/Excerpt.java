package http.status.explorer;

/** Text of unknown origin, made fit to be shown to people: short, on one line, and nothing in it that can't be seen. */
final class Excerpt {
    private static final int MAX_LENGTH = 60;
    private static final int REPLACEMENT = 0xFFFD;

    private Excerpt() {}

    /** Gives the beginning of a text, with a replacement character for all that isn't visible. */
    static String of(String text) {
        StringBuilder excerpt = new StringBuilder();
        text.codePoints()
                .limit(MAX_LENGTH)
                .map(c -> isVisible(c) ? c : REPLACEMENT)
                .forEach(excerpt::appendCodePoint);
        boolean whole = text.codePointCount(0, text.length()) <= MAX_LENGTH;
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
