package http.status.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes problems as JSON (<a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>), every string exactly as it is. */
final class JsonWriter {
    private final StringBuilder json = new StringBuilder(128);

    private JsonWriter() {}

    static String write(Problem problem) {
        JsonWriter writer = new JsonWriter();
        writer.value(problem.members());
        return writer.json.toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object element : list) {
                json.append(separator);
                value(element);
                separator = ",";
            }
            json.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> member : map.entrySet()) {
                json.append(separator);
                string((String) member.getKey());
                json.append(':');
                value(member.getValue());
                separator = ",";
            }
            json.append(map.isEmpty() ? "{}" : "}");
        } else {
            json.append(value); // A number, true, false or null is written as Java writes it.
        }
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || Characters.isLoneSurrogate(text, i)) {
                escape(c);
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private void escape(char c) {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            json.append(Character.forDigit(c >> shift & 0xF, 16));
        }
    }
}
