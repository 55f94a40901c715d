package http.status.problem;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the further members of a problem may be, so that each format can carry them. */
final class Members {
    private static final Set<String> STANDARD = Set.of("type", "title", "status", "detail", "instance");

    /** What an element of a list is called in XML. */
    private static final String ELEMENT = "i";

    private static final int MAX_LEVELS = 16;
    private static final int MAX_VALUES = 10_000;
    private static final int MAX_SHOWN = 20;

    private final String member;
    private int values;

    private Members(String member) {
        this.member = member;
    }

    /** Gives the members with one more, or with another value of one. */
    static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> members, String member, @Nullable Object value) {
        checkName(member);
        if (STANDARD.contains(member)) {
            throw new IllegalArgumentException(
                    "\"" + member
                            + "\" is a member of every problem: its value comes from the status, or from withType, withDetail or withInstance");
        }
        Map<String, @Nullable Object> more = new LinkedHashMap<>(members);
        more.put(member, new Members(member).copy(value, 1));
        return Collections.unmodifiableMap(more);
    }

    private @Nullable Object copy(@Nullable Object value, int level) {
        values++;
        if (level > MAX_LEVELS || values > MAX_VALUES) {
            throw new IllegalArgumentException("the value of \"" + member + "\" has more than " + MAX_LEVELS
                    + " levels or " + MAX_VALUES + " values: a problem tells what a reader can take in");
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            for (Object element : list) {
                copy.add(copy(element, level + 1));
            }
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            for (Map.Entry<?, ?> each : map.entrySet()) {
                copy.put(checkNested(each.getKey()), copy(each.getValue(), level + 1));
            }
            return Collections.unmodifiableMap(copy);
        }
        if (!isSimple(value)) {
            throw new IllegalArgumentException("the value of \"" + member + "\" is or holds " + named(value)
                    + ": give a String, Boolean, finite number, null, List or Map");
        }
        return value;
    }

    private static boolean isSimple(@Nullable Object value) {
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue());
        }
        return value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger
                || value instanceof BigDecimal;
    }

    private static String named(@Nullable Object value) {
        return value == null || value instanceof Double || value instanceof Float
                ? String.valueOf(value)
                : "an object of " + value.getClass().getName();
    }

    private String checkNested(@Nullable Object name) {
        if (!(name instanceof String text)) {
            throw new IllegalArgumentException(
                    "a name in the value of \"" + member + "\" is " + named(name) + ": give a String");
        }
        if (text.equals(ELEMENT)) {
            throw new IllegalArgumentException(
                    "the name \"" + ELEMENT + "\" in a map is what XML calls the elements of a list: give another");
        }
        return checkName(text);
    }

    private static String checkName(String name) {
        int legal = 0;
        while (legal < name.length() && isLegal(name.charAt(legal), legal)) {
            legal++;
        }
        if (name.isEmpty() || legal < name.length()) {
            String fault = name.isEmpty()
                    ? "is empty"
                    : String.format(
                            Locale.ROOT,
                            "has U+%04X behind \"%s\"",
                            name.codePointAt(legal),
                            name.substring(Math.max(0, legal - MAX_SHOWN), legal));
            throw new IllegalArgumentException("a member name " + fault
                    + ": write an ASCII letter, then ASCII letters, digits and '_', such as \"order_id\"");
        }
        return name;
    }

    private static boolean isLegal(char c, int index) {
        return isLetter(c) || index > 0 && (c >= '0' && c <= '9' || c == '_');
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
