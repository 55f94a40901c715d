package http.status.api.spi;

import http.status.api.spi.TextFile.Property;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that a file of texts must keep, and what a translator is told where it doesn't. */
final class TextRules {
    private TextRules() {}

    /** Gives the values of a file by their keys in its order; no key is without its other half. */
    static Map<String, String> valuesOf(TextFile file) {
        Map<String, Property> properties = new HashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (Property property : file.properties()) {
            String fault = faultOf(property.key());
            if (fault == null) {
                fault = faultOf(property, properties.putIfAbsent(property.key(), property));
            }
            if (fault != null) {
                throw file.refused(property.line(), fault);
            }
            values.put(property.key(), property.value());
        }
        file.refuseMalformedEscape();
        for (Property property : file.properties()) {
            String other = TextBundle.otherHalf(property.key());
            if (!values.containsKey(other)) {
                throw file.refused(
                        property.line(),
                        other + " is missing beside " + property.key() + ": a text has a title and a description");
            }
        }
        return values;
    }

    private static @Nullable String faultOf(String key) {
        if (TextBundle.isKey(key)) {
            return null;
        }
        String hidden = "";
        for (int i = 0; i < key.length() && hidden.isEmpty(); i++) {
            if (!Shown.isVisible(key.charAt(i))) {
                hidden = " has " + Shown.name(key.codePointAt(i)) + " and";
            }
        }
        return "the key " + Shown.quote(key) + hidden + " is not allowed: write the number of a code, or a class,"
                + " and which part of its text it is, such as 404.title or 4xx.description";
    }

    private static @Nullable String faultOf(Property property, @Nullable Property former) {
        if (former != null) {
            return property.key() + " stands on line " + former.line() + " already: write it once";
        }
        String fault = faultIn(property.value());
        return fault == null ? null : property.key() + " " + fault;
    }

    private static @Nullable String faultIn(String value) {
        for (int i = 0; i < value.length(); i++) {
            String rule = ruleAgainst(value, i);
            if (rule != null) {
                return "has " + Shown.name(value.charAt(i)) + " " + Shown.place(value, i) + ": " + rule;
            }
            if (Character.isHighSurrogate(value.charAt(i))) {
                i++;
            }
        }
        if (value.isEmpty()) {
            return "is blank: a text has words in it";
        }
        char first = value.charAt(0);
        if (isBlank(first)) {
            return "starts with " + Shown.name(first) + ": leave blanks at the start of a text out";
        }
        char last = value.charAt(value.length() - 1);
        if (isBlank(last)) {
            return "ends with " + Shown.name(last) + ": leave blanks at the end of a text out";
        }
        return null;
    }

    /** Gives the rule that the character at an index breaks, or null. */
    private static @Nullable String ruleAgainst(String value, int index) {
        char c = value.charAt(index);
        if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
            return "a text is one line of printable characters";
        }
        if (c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069') {
            return "a text may not turn the writing direction; the marks U+200E and U+200F are allowed";
        }
        if (Character.isSurrogate(c) && !Character.isSupplementaryCodePoint(value.codePointAt(index))) {
            return "write the whole character, or the escapes of both halves";
        }
        if (c == TextFile.MARK) {
            return "leave it out";
        }
        return c == '\uFFFD' ? "it stands for a character that was lost in another encoding: write that one" : null;
    }

    /** Of blanks that are no control characters, which no text has. */
    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c);
    }
}
