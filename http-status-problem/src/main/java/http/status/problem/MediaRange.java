package http.status.problem;

/**
 * The elements of an Accept field, one after another, each read where it stands: which media types, and how welcome they are. Letters are
 * compared without their case, and nothing is made but this one object.
 */
final class MediaRange {
    /** The weight, in thousandths, of what is as welcome as can be. */
    static final int FULL_WEIGHT = 1_000;

    /** More than a range can have parameters. */
    private static final int FULL_SPECIFICITY = 1_000;

    /** The specificity from which on a range names type and subtype. */
    static final int NAMED = 3 * FULL_SPECIFICITY;

    /** Each {@code tchar} (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2">RFC 9110, section 5.6.2</a>). */
    private static final boolean[] TOKEN_CHARACTERS = new boolean[128];

    static {
        for (char c = '!'; c <= '~'; c++) {
            TOKEN_CHARACTERS[c] = "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
        }
    }

    private static final String CHARSET = "charset";
    private static final String UTF_8 = "utf-8";

    private final String field;
    private final int limit;

    private int start;
    private int slash;
    private int rangeEnd;
    private int end;
    private boolean wellFormed;
    private boolean anyType;
    private boolean anySubtype;
    private int parameters;
    private boolean utf8;
    private int weight;

    /** Takes a field up to a limit; {@link #read} comes next. */
    MediaRange(String field, int limit) {
        this.field = field;
        this.limit = limit;
    }

    /** Reads the element that begins at an index, such as {@code text/*;q=0.5}, up to the next comma or the limit. */
    void read(int from) {
        start = skipSpaces(from);
        parameters = 0;
        utf8 = true;
        weight = FULL_WEIGHT;
        int read = readRange() ? readParameters() : -1;
        wellFormed = read == limit || isAt(read, ',');
        end = wellFormed ? read : endOfElement();
    }

    /** The index of the comma behind the element, or the limit. */
    int end() {
        return end;
    }

    boolean isEmpty() {
        return start == end;
    }

    boolean isWellFormed() {
        return wellFormed;
    }

    /** How welcome, in thousandths: 0 is not at all. */
    int weight() {
        return weight;
    }

    /** The higher, the closer, and never 0: a named type counts more than any, and only then parameters count. */
    int specificity() {
        return (anyType ? 1 : anySubtype ? 2 : 3) * FULL_SPECIFICITY + parameters;
    }

    /** Tells whether the range covers a media type, given in lower case, whose charset is UTF-8. */
    boolean covers(String mediaType) {
        if (!utf8) {
            return false;
        }
        if (anySubtype) {
            // A type that is longer differs before its end, at a slash.
            return anyType || begins(mediaType, start, slash + 1 - start);
        }
        return is(mediaType, start, rangeEnd);
    }

    private boolean readRange() {
        slash = endOfToken(start);
        if (slash == start || !isAt(slash, '/')) {
            return false;
        }
        rangeEnd = endOfToken(slash + 1);
        anyType = isWildcard(start, slash);
        anySubtype = isWildcard(slash + 1, rangeEnd);
        return rangeEnd > slash + 1 && (!anyType || anySubtype);
    }

    private boolean isWildcard(int from, int to) {
        return to - from == 1 && field.charAt(from) == '*';
    }

    /** Reads what follows the range, and gives the index behind it, or -1 if it isn't well-formed. */
    private int readParameters() {
        int i = skipSpaces(rangeEnd);
        while (isAt(i, ';')) {
            i = skipSpaces(i + 1);
            // Two separators in a row, and one at the end, are allowed.
            if (i < limit && !isAt(i, ';') && !isAt(i, ',')) {
                i = readParameter(i);
                if (i < 0) {
                    return i;
                }
                i = skipSpaces(i);
            }
        }
        return i;
    }

    /** Reads a parameter, and gives the index behind it, or -1 if it isn't well-formed. */
    private int readParameter(int from) {
        int nameEnd = endOfToken(from);
        int valueStart = nameEnd + 1;
        if (nameEnd == from || !isAt(nameEnd, '=')) {
            return -1;
        }
        boolean quoted = isAt(valueStart, '"');
        int valueEnd = quoted ? endOfQuoted(valueStart) : endOfToken(valueStart);
        if (valueEnd <= valueStart) {
            return -1;
        }
        if (is("q", from, nameEnd)) {
            weight = weight(valueStart, valueEnd);
            return weight < 0 ? -1 : valueEnd;
        }
        parameters++;
        int quote = quoted ? 1 : 0;
        utf8 &= is(CHARSET, from, nameEnd) && is(UTF_8, valueStart + quote, valueEnd - quote);
        return valueEnd;
    }

    /** Reads a weight such as {@code 0.75}, and gives it in thousandths, or -1. */
    private int weight(int from, int to) {
        char first = field.charAt(from);
        int digits = to - from - 2;
        if (first != '0' && first != '1' || digits > 3 || digits >= 0 && !isAt(from + 1, '.')) {
            return -1;
        }
        int thousandths = (first - '0') * FULL_WEIGHT;
        int unit = FULL_WEIGHT / 10;
        for (int i = from + 2; i < to; i++) {
            char c = field.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            thousandths += (c - '0') * unit;
            unit /= 10;
        }
        return thousandths <= FULL_WEIGHT ? thousandths : -1;
    }

    /** Gives the index of the next comma that isn't quoted, or the limit. */
    private int endOfElement() {
        boolean quoted = false;
        for (int i = start; i < limit; i++) {
            char c = field.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++; // The next character is quoted on its own, a quote too.
            } else if (c == ',' && !quoted) {
                return i;
            }
        }
        return limit;
    }

    private boolean is(String word, int from, int to) {
        // Most are written in lower case, which the JDK compares faster.
        return to - from == word.length() && (field.startsWith(word, from) || begins(word, from, word.length()));
    }

    /** Compares with the beginning of a word in lower case; of what comes in, letters alone have another case. */
    private boolean begins(String word, int from, int length) {
        for (int i = 0; i < length; i++) {
            char c = field.charAt(from + i);
            if ((c >= 'A' && c <= 'Z' ? c | 0x20 : c) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAt(int index, char c) {
        return index >= 0 && index < limit && field.charAt(index) == c;
    }

    /** Gives the index behind the closing quote, or -1 if there is none. */
    private int endOfQuoted(int from) {
        for (int i = from + 1; i < limit; i++) {
            char c = field.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    private int endOfToken(int from) {
        int i = from;
        for (; i < limit; i++) {
            char c = field.charAt(i);
            if (c >= TOKEN_CHARACTERS.length || !TOKEN_CHARACTERS[c]) {
                break;
            }
        }
        return i;
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < limit && (field.charAt(i) == ' ' || field.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
