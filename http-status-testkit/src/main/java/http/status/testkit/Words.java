package http.status.testkit;

import org.jspecify.annotations.Nullable;

/** What came from a provider, put into the words of a message. */
final class Words {
    private static final int MAX_QUOTED = 60;
    private static final int MAX_SHOWN = 200;
    private static final int MAX_CAUSES = 20;

    private Words() {}

    /** Quotes a text: at most 60 characters of it, all but visible ASCII escaped. */
    static String quote(String text) {
        return '"' + escape(text, MAX_QUOTED) + '"' + rest(text, MAX_QUOTED);
    }

    private static String escape(String text, int max) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), max); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~' && c != '"' && c != '\\') {
                escaped.append(c);
            } else {
                escaped.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    escaped.append(Character.forDigit(c >> shift & 0xF, 16));
                }
            }
        }
        return escaped.toString();
    }

    private static String rest(String text, int max) {
        return text.length() > max ? "... (" + text.length() + " characters)" : "";
    }

    /** Shows a value of any kind, even one whose own {@code toString()} is broken. */
    static String show(@Nullable Object value) {
        if (value instanceof String text) {
            return quote(text);
        }
        try {
            String text = String.valueOf(value);
            return escape(text, MAX_SHOWN) + rest(text, MAX_SHOWN);
        } catch (RuntimeException | StackOverflowError e) {
            return "a broken value";
        }
    }

    /** What was thrown, and what was thrown first. */
    static String describe(Throwable error) {
        Throwable root = error;
        for (int depth = 0; depth < MAX_CAUSES && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        return root == error ? words(error) : words(error) + ", caused by " + words(root);
    }

    private static String words(Throwable error) {
        @Nullable String message;
        try {
            message = error.getMessage();
        } catch (RuntimeException e) {
            message = null; // a provider's own kind of exception, as broken as the provider
        }
        String name = error.getClass().getName();
        return message == null || message.isEmpty() ? name : name + " (" + message + ")";
    }
}
