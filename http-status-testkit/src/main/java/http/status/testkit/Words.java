package http.status.testkit;

import http.status.api.StatusCodeBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came from a provider, put into the words of a message. */
final class Words {
    private static final int MAX_QUOTED = 60;
    private static final int MAX_SHOWN = 200;
    private static final int MAX_SAID = 1000;
    private static final int MAX_CAUSES = 20;

    private Words() {}

    /** Quotes a text: at most 60 characters of it, all but visible ASCII escaped. */
    static String quote(String text) {
        return '"' + escape(text, MAX_QUOTED, "\"\\") + '"' + rest(text, MAX_QUOTED);
    }

    /** Puts what somebody else says on one line: at most 1000 characters of it, all but visible ASCII escaped. */
    static String onOneLine(String words) {
        return escape(words, MAX_SAID, "") + rest(words, MAX_SAID);
    }

    private static String escape(String text, int max, String special) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), max); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~' && special.indexOf(c) < 0) {
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
            return escape(text, MAX_SHOWN, "") + rest(text, MAX_SHOWN);
        } catch (Throwable e) {
            Findings.survive(e);
            return "a broken value";
        }
    }

    /** The API's own words for a code that it refuses; null if it accepts it. */
    static @Nullable String refusal(StatusCodeBuilder code) {
        try {
            code.build();
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** What was thrown, and what was thrown first. */
    static String describe(Throwable error) {
        List<Throwable> causes = causes(error);
        Throwable root = causes.get(causes.size() - 1);
        return root == error ? words(error) : words(error) + ", caused by " + words(root);
    }

    /** What was thrown, then what is behind it; a chain of causes may be a ring, and is followed for a while. */
    static List<Throwable> causes(Throwable error) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable each = error; each != null && causes.size() < MAX_CAUSES; each = causeOf(each)) {
            causes.add(each);
        }
        return causes;
    }

    // A provider's own kind of exception may be as broken as the provider.

    private static @Nullable Throwable causeOf(Throwable error) {
        try {
            return error.getCause();
        } catch (Throwable e) {
            Findings.survive(e);
            return null;
        }
    }

    private static String words(Throwable error) {
        @Nullable String message;
        try {
            message = error.getMessage();
        } catch (Throwable e) {
            Findings.survive(e);
            message = null;
        }
        String name = error.getClass().getName();
        return message == null || message.isEmpty() ? name : name + " (" + onOneLine(message) + ")";
    }
}
