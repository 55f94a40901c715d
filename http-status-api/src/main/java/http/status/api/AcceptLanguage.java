package http.status.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of an {@code Accept-Language} field (RFC 9110, section 12.5.4) and looks a language up by it
 * (RFC 4647, section 3.4), over the characters as they are and without making an object.
 *
 * <p>Ranges need no sorting: the lookup's answer is that of the greatest weight, the first of those, among the ranges
 * that come down to an installed language at all.
 */
final class AcceptLanguage {
    private static final int MAX_ELEMENTS = 32;
    private static final int MAX_CHARACTERS = 1000;
    private static final int MAX_SUBTAG = 8;
    private static final int SCRIPT = 4;

    /** An element that isn't well-formed. Any other is packed: weight in thousandths, start and end of its range. */
    private static final long MALFORMED = -1;

    private AcceptLanguage() {}

    /** Gives the texts of the language that the value asks for, or null if none of its ranges fits one. */
    static @Nullable StatusTexts lookup(String value, LanguageName[] names) {
        int end = readable(value);
        boolean excluding = false;
        StatusTexts best = null;
        int bestWeight = 0;
        for (int from = 0; from < end; ) {
            int to = endOfElement(value, from, end);
            long element = element(value, from, to);
            from = to + 1;
            if (element == MALFORMED) {
                continue;
            }
            if (weight(element) == 0 && !excluding) {
                // Weight 0 is rare: where it is met, begin again and ask of each language whether it is excluded.
                excluding = true;
                best = null;
                bestWeight = 0;
                from = 0;
            } else if (weight(element) > bestWeight) {
                StatusTexts found = installed(value, start(element), end(element), names, excluding ? end : 0);
                if (found != null) {
                    best = found;
                    bestWeight = weight(element);
                }
            }
        }
        return best;
    }

    /** Where reading ends: behind the last element that is whole within the first 1,000 characters and 32 elements. */
    private static int readable(String value) {
        int length = value.length();
        if (length < MAX_ELEMENTS * 2) {
            return length; // no room for more elements, of a character and a comma each
        }
        int end = length <= MAX_CHARACTERS ? length : Math.max(0, value.lastIndexOf(',', MAX_CHARACTERS));
        int elements = 0;
        boolean begun = false;
        for (int i = 0; i < end; i++) {
            char c = value.charAt(i);
            if (c == ',') {
                begun = false;
            } else if (!begun && !isSpace(c)) {
                begun = true;
                if (++elements > MAX_ELEMENTS) {
                    return i;
                }
            }
        }
        return end;
    }

    private static int endOfElement(String value, int from, int end) {
        int comma = value.indexOf(',', from);
        return comma < 0 || comma > end ? end : comma;
    }

    /** Gives the texts of the language that a tag comes down to, or null if it comes down to none. */
    static @Nullable StatusTexts lookupTag(String tag, LanguageName[] names) {
        return installed(tag, 0, tag.length(), names, 0);
    }

    /** Tells whether the value refuses a language: the longest of the ranges that cover a name of it has the weight 0. */
    static boolean isRefused(String value, Language language, LanguageName[] names) {
        return isExcluded(value, readable(value), language, names);
    }

    /** Tells whether the value takes any language that it doesn't refuse: a wildcard of a weight above 0. */
    static boolean takesAny(String value) {
        int end = readable(value);
        for (int from = 0; from < end; ) {
            int to = endOfElement(value, from, end);
            int start = skipSpaces(value, from, to);
            if (start < to && value.charAt(start) == '*' && weight(value, start + 1, to) > 0) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    /** Shortens a range or a tag from its end until it names an installed language that isn't excluded. */
    private static @Nullable StatusTexts installed(
            String value, int start, int rangeEnd, LanguageName[] names, int exclusionsEnd) {
        int script = scriptEnd(value, start, rangeEnd);
        for (int end = rangeEnd; end > start; end = shortened(value, start, end)) {
            for (LanguageName name : names) {
                if (isNamed(value, start, end, end, name.tag)) {
                    Language language = name.language;
                    if (language == null) {
                        return null;
                    }
                    StatusTexts texts = acceptable(value, language, names, exclusionsEnd);
                    if (texts != null) {
                        return texts;
                    }
                }
            }
            if (end == script) {
                // What is declared for the region alone is nearer than what is for the whole language.
                for (int region = rangeEnd; region > script; region = shortened(value, script, region)) {
                    for (LanguageName name : names) {
                        Language language = isNamed(value, start, region, script, name.tag) ? name.language : null;
                        StatusTexts texts = language == null ? null : acceptable(value, language, names, exclusionsEnd);
                        if (texts != null) {
                            return texts;
                        }
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable StatusTexts acceptable(
            String value, Language language, LanguageName[] names, int exclusionsEnd) {
        return isExcluded(value, exclusionsEnd, language, names) ? null : language.texts();
    }

    /** Gives the end of the script behind the language, four letters between hyphens, or -1. */
    private static int scriptEnd(String value, int start, int end) {
        int script = value.indexOf('-', start) + 1;
        int scriptEnd = script + SCRIPT;
        if (script == 0 || scriptEnd >= end || value.charAt(scriptEnd) != '-') {
            return -1;
        }
        for (int i = script; i < scriptEnd; i++) {
            if (!isLetter(value.charAt(i))) {
                return -1;
            }
        }
        return scriptEnd;
    }

    /** Tells whether a range is a tag; if the script is not its end, the range without the script. */
    private static boolean isNamed(String value, int start, int end, int script, String tag) {
        int left = script == end ? 0 : SCRIPT + 1;
        if (end - start - left != tag.length()) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            int at = start + i;
            if (left > 0 && at >= script - left) {
                at += left;
            }
            if (Language.fold(value.charAt(at)) != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Shortens a tag by its last subtag, to nothing in the end. */
    static String shortened(String tag) {
        return tag.substring(0, shortened(tag, 0, tag.length()));
    }

    /** Drops the last subtag, and with it a single letter or digit that would then stand last. */
    private static int shortened(String value, int start, int end) {
        int dash = value.lastIndexOf('-', end - 1);
        if (dash - 2 > start && value.charAt(dash - 2) == '-') {
            dash -= 2;
        }
        return Math.max(dash, start);
    }

    /** Puts the lines of a field together, as far as they can be read. */
    static String joined(List<@Nullable String> lines) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            if (joined.length() > MAX_CHARACTERS) {
                break;
            }
            joined.append(joined.length() == 0 ? "" : ", ").append(line == null ? "" : line);
        }
        return joined.toString();
    }

    private static boolean isExcluded(String value, int end, Language language, LanguageName[] names) {
        int longest = 0;
        boolean excluded = false;
        for (int from = 0; from < end; ) {
            int to = endOfElement(value, from, end);
            long element = element(value, from, to);
            int length = end(element) - start(element);
            if (element != MALFORMED && length > longest && coversAny(value, element, language, names)) {
                longest = length;
                excluded = weight(element) == 0;
            }
            from = to + 1;
        }
        return excluded;
    }

    private static boolean coversAny(String value, long element, Language language, LanguageName[] names) {
        for (LanguageName name : names) {
            if (name.language == language && covers(value, start(element), end(element), name.tag)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a range is a tag, given {@linkplain Language#fold folded}, or the beginning of one up to a hyphen. */
    private static boolean covers(String value, int start, int end, String tag) {
        int length = end - start;
        if (length > tag.length() || length < tag.length() && tag.charAt(length) != '-') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Language.fold(value.charAt(start + i)) != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads {@code range [OWS ";" OWS "q=" weight]}; the wildcard counts as malformed, since lookup skips it. */
    private static long element(String value, int from, int to) {
        int start = skipSpaces(value, from, to);
        int end = endOfRange(value, start, to);
        if (end == start) {
            return MALFORMED;
        }
        int weight = weight(value, end, to);
        return weight < 0 ? MALFORMED : (long) weight << 32 | (long) start << 16 | end;
    }

    private static int weight(long element) {
        return (int) (element >>> 32);
    }

    private static int start(long element) {
        return (int) (element >>> 16) & 0xFFFF;
    }

    private static int end(long element) {
        return (int) element & 0xFFFF;
    }

    /** Gives the end of a language range: 1 to 8 letters, then subtags of 1 to 8 letters or digits. */
    private static int endOfRange(String value, int start, int to) {
        int subtag = start;
        int i = start;
        while (i < to) {
            char c = value.charAt(i);
            if (c == '-') {
                if (i == subtag) {
                    return start;
                }
                subtag = i + 1;
            } else if (!(isLetter(c) || subtag > start && Checks.isDigit(c))) {
                break;
            } else if (i - subtag == MAX_SUBTAG) {
                return start;
            }
            i++;
        }
        return i == subtag ? start : i;
    }

    /** Gives the weight in thousandths, 1000 where there is none, or -1 where what follows the range isn't one. */
    private static int weight(String value, int from, int to) {
        int i = skipSpaces(value, from, to);
        if (i == to) {
            return 1000;
        }
        if (value.charAt(i) != ';') {
            return -1;
        }
        i = skipSpaces(value, i + 1, to);
        if (to - i < 3 || (value.charAt(i) | 0x20) != 'q' || value.charAt(i + 1) != '=') {
            return -1;
        }
        i += 2;
        char first = value.charAt(i++);
        if (first != '0' && first != '1') {
            return -1;
        }
        int weight = (first - '0') * 1000;
        if (i < to && value.charAt(i) == '.') {
            i++;
            for (int unit = 100; unit > 0 && i < to && Checks.isDigit(value.charAt(i)); unit /= 10) {
                weight += (value.charAt(i++) - '0') * unit;
            }
        }
        return skipSpaces(value, i, to) == to && weight <= 1000 ? weight : -1;
    }

    private static int skipSpaces(String value, int from, int to) {
        int i = from;
        while (i < to && isSpace(value.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
