package http.status.problem;

/** One element of an Accept field, read where it stands: which media types, and how welcome they are. */
final class MediaRange {
    private static final int FULL_WEIGHT = 1_000;

    /** More than a range can have parameters. */
    private static final int FULL_SPECIFICITY = 1_000;

    private static final String CHARSET = "charset";
    private static final String UTF_8 = "utf-8";

    private final String field;
    private final int start;
    private final int end;

    private int slash;
    private int rangeEnd;
    private int parameters;
    private boolean utf8 = true;
    private int weight = FULL_WEIGHT;
    private final boolean wellFormed;

    /** Reads the characters of a field from one index to another, such as {@code text/*;q=0.5}. */
    MediaRange(String field, int from, int to) {
        this.field = field;
        this.end = to;
        this.start = skipSpaces(from);
        this.wellFormed = readRange() && readParameters();
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
        int named = isWildcard(start, slash) ? 1 : isWildcard(slash + 1, rangeEnd) ? 2 : 3;
        return named * FULL_SPECIFICITY + parameters;
    }

    /** Tells whether the range covers a media type, given in lower case, whose charset is UTF-8. */
    boolean covers(String mediaType) {
        if (!utf8) {
            return false;
        }
        if (isWildcard(start, slash)) {
            return true;
        }
        int compared =
                isWildcard(slash + 1, rangeEnd) ? slash + 1 - start : Math.max(rangeEnd - start, mediaType.length());
        return field.regionMatches(true, start, mediaType, 0, compared);
    }

    private boolean isWildcard(int from, int to) {
        return to - from == 1 && field.charAt(from) == '*';
    }

    private boolean readRange() {
        slash = endOfToken(start);
        if (slash == start || !isAt(slash, '/')) {
            return false;
        }
        rangeEnd = endOfToken(slash + 1);
        return rangeEnd > slash + 1 && (!isWildcard(start, slash) || isWildcard(slash + 1, rangeEnd));
    }

    private boolean readParameters() {
        int i = skipSpaces(rangeEnd);
        while (i < end) {
            if (!isAt(i, ';')) {
                return false;
            }
            i = skipSpaces(i + 1);
            // Two separators in a row, and one at the end, are allowed.
            if (i < end && !isAt(i, ';')) {
                i = readParameter(i);
                if (i < 0) {
                    return false;
                }
                i = skipSpaces(i);
            }
        }
        return true;
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
        if (nameEnd - from == 1 && (field.charAt(from) | 0x20) == 'q') {
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

    private boolean is(String word, int from, int to) {
        return to - from == word.length() && field.regionMatches(true, from, word, 0, word.length());
    }

    private boolean isAt(int index, char c) {
        return index < end && field.charAt(index) == c;
    }

    /** Gives the index behind the closing quote, or -1 if there is none. */
    private int endOfQuoted(int from) {
        for (int i = from + 1; i < end; i++) {
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
        while (i < end && isTokenCharacter(field.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < end && (field.charAt(i) == ' ' || field.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** A {@code tchar} (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2">RFC 9110, section 5.6.2</a>). */
    private static boolean isTokenCharacter(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
    }
}
