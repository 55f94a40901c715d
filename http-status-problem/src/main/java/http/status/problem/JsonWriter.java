package http.status.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes problems as JSON (<a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>), every string exactly as it is. */
final class JsonWriter implements MemberReader {
    private final StringBuilder json = new StringBuilder(128);

    private JsonWriter() {}

    static String write(Problem problem) {
        JsonWriter writer = new JsonWriter();
        writer.json.append('{');
        problem.readMembers(writer);
        return writer.json.append('}').toString();
    }

    /** Writes a member, behind a comma unless it is the first of its object. A name has nothing to escape. */
    @Override
    public void member(String name, @Nullable Object value) {
        boolean first = json.charAt(json.length() - 1) == '{';
        json.append(first ? "\"" : ",\"").append(name).append("\":");
        value(value);
    }

    private void value(@Nullable Object value) {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Integer number) {
            json.append(number.intValue());
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object element : list) {
                json.append(separator);
                value(element);
                separator = ",";
            }
            json.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Map<?, ?> map) {
            json.append('{');
            for (Map.Entry<?, ?> member : map.entrySet()) {
                member((String) member.getKey(), member.getValue());
            }
            json.append('}');
        } else {
            json.append(value); // A number, true, false or null is written as Java writes it.
        }
    }

    private void string(String text) {
        json.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c) || c >= '\u2028' && !isEscaped(text, i)) {
                continue;
            }
            json.append(text, written, i);
            written = i + 1;
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else {
                escape(c);
            }
        }
        if (written == 0) {
            json.append(text); // As most texts are, and faster than a part.
        } else {
            json.append(text, written, text.length());
        }
        json.append('"');
    }

    private static boolean isPlain(char c) {
        return c > 0x9F ? c < '\u2028' : c > '\\' ? c < 0x7F : c >= ' ' && c != '"' && c != '<' && c != '\\';
    }

    /** Tells so of a character from U+2028 on: of what ends a line or turns the writing direction, and of what is no character. */
    private static boolean isEscaped(String text, int index) {
        char c = text.charAt(index);
        return c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || Characters.isLoneSurrogate(text, index);
    }

    private void escape(char c) {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            json.append(Character.forDigit(c >> shift & 0xF, 16));
        }
    }
}
