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

    /** The media types by which a client may ask for a format, in lower case, the one that is sent first; and each one's format. */
    private static final String[] MEDIA_TYPES = {
        "application/problem+json",
        "application/json",
        "text/html",
        "text/plain",
        "application/problem+xml",
        "application/xml",
        "text/xml"
    };

    private static final ProblemFormat[] FORMATS = {
        ProblemFormat.JSON,
        ProblemFormat.JSON,
        ProblemFormat.HTML,
        ProblemFormat.TEXT,
        ProblemFormat.XML,
        ProblemFormat.XML,
        ProblemFormat.XML
    };

    /** Of each media type: how specific the range is that decides on it, 0 if there is none yet; and what it decides. */
    private final int[] specificities = new int[MEDIA_TYPES.length];

    private final int[] weights = new int[MEDIA_TYPES.length];

    private Accept() {}

    /** Reads a field's value, of any content. */
    static Accept parse(String value) {
        Accept accept = new Accept();
        boolean tooLong = value.length() > MAX_LENGTH;
        int length = Math.min(value.length(), MAX_LENGTH);
        int elements = 0;
        for (int from = 0; from <= length && elements < MAX_ELEMENTS; ) {
            MediaRange range = new MediaRange(value, from, length);
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
        int specificity = range.specificity();
        for (int i = 0; i < MEDIA_TYPES.length; i++) {
            if (specificity > specificities[i] && range.covers(MEDIA_TYPES[i])) {
                specificities[i] = specificity;
                weights[i] = range.weight();
            }
        }
    }

    /**
     * The weight of a format in thousandths; 0 if it isn't accepted. A range that names the type that is sent decides alone. Another
     * type by which the format is known counts only where it is named: a wildcard means types as they are.
     */
    int weight(ProblemFormat format) {
        int best = 0;
        boolean sent = true;
        for (int i = 0; i < weights.length; i++) {
            if (FORMATS[i] == format) {
                boolean named = specificities[i] >= MediaRange.NAMED;
                if (sent && named) {
                    return weights[i];
                }
                if ((sent || named) && weights[i] > best) {
                    best = weights[i];
                }
                sent = false;
            }
        }
        return best;
    }
}
