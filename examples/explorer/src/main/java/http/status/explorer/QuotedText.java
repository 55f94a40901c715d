package http.status.explorer;

import java.util.ArrayList;
import java.util.List;

/** Text of a header field in which a quoted string may hold the signs that separate elsewhere. */
final class QuotedText {
    private QuotedText() {}

    /** Splits a text at a separator, except inside double quotes; the parts are stripped, empty ones included. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++; // The next character is quoted on its own, a quote too.
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
