package http.status.problem;

/**
 * An Accept field: how welcome the media types of the formats are
 * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, section 12.5.1</a>).
 *
 * <p>The most specific range that covers a media type decides on it, the first of those. An element that isn't well-formed is skipped,
 * the others count. At most 32 elements and 1,000 characters are read: no client needs more, and no request shall cost more.
 */
final class Accept {
    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_ELEMENTS = 32;

    /** The media types by which a client may ask for a format, in lower case, format by format, the one that is sent first. */
    private static final String[] MEDIA_TYPES = {
        "application/problem+json",
        "application/json",
        "text/html",
        "text/plain",
        "application/problem+xml",
        "application/xml",
        "text/xml"
    };

    /** Where the media types of each format begin, by its ordinal; the last one's end where the next would begin. */
    private static final int[] FIRST = {0, 2, 3, 4, MEDIA_TYPES.length};

    private static final int WEIGHT_BITS = 10;

    /** Of each media type the most specific range that covers it, 0 if there is none: how specific, and in the lowest bits its weight. */
    private final int[] decisions = new int[MEDIA_TYPES.length];

    private Accept() {}

    /** Reads a field's value, of any content. */
    static Accept parse(String value) {
        Accept accept = new Accept();
        boolean tooLong = value.length() > MAX_LENGTH;
        int length = Math.min(value.length(), MAX_LENGTH);
        int elements = 0;
        MediaRange range = new MediaRange(value, length);
        for (int from = 0; from <= length && elements < MAX_ELEMENTS; ) {
            range.read(from);
            if (range.end() == length && tooLong) {
                break; // The last element may have been cut in two.
            }
            elements += range.isEmpty() ? 0 : 1;
            if (range.isWellFormed()) {
                accept.add(range);
            }
            from = range.end() + 1;
        }
        return accept;
    }

    private void add(MediaRange range) {
        int closer = range.specificity() << WEIGHT_BITS;
        for (int i = 0; i < MEDIA_TYPES.length; i++) {
            if (closer > decisions[i] && range.covers(MEDIA_TYPES[i])) {
                decisions[i] = closer | range.weight();
            }
        }
    }

    /**
     * The weight of a format in thousandths; 0 if it isn't accepted. A range that names the type that is sent decides alone. Another
     * type by which the format is known counts only where it is named: a wildcard means types as they are.
     */
    int weight(ProblemFormat format) {
        int sent = FIRST[format.ordinal()];
        int best = weight(sent);
        if (!isNamed(sent)) {
            for (int i = sent + 1; i < FIRST[format.ordinal() + 1]; i++) {
                best = isNamed(i) ? Math.max(best, weight(i)) : best;
            }
        }
        return best;
    }

    private int weight(int mediaType) {
        return decisions[mediaType] & (1 << WEIGHT_BITS) - 1;
    }

    private boolean isNamed(int mediaType) {
        return decisions[mediaType] >>> WEIGHT_BITS >= MediaRange.NAMED;
    }
}
