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

    /** More than a format has media types. */
    private static final int STRIDE = 4;

    private static final ProblemFormat[] FORMATS = ProblemFormat.values();

    /** By format and media type, {@link #STRIDE} places a format: how specific the range is that decides; 0 if there is none yet. */
    private final int[] specificities = new int[FORMATS.length * STRIDE];

    private final int[] weights = new int[FORMATS.length * STRIDE];

    private Accept() {}

    /** Reads a field's value, of any content. */
    static Accept parse(String value) {
        Accept accept = new Accept();
        boolean tooLong = value.length() > MAX_LENGTH;
        int length = Math.min(value.length(), MAX_LENGTH);
        int elements = 0;
        for (int from = 0; from <= length && elements < MAX_ELEMENTS; ) {
            int to = endOfElement(value, from, length);
            if (to == length && tooLong) {
                break; // The last element may have been cut in two.
            }
            MediaRange range = new MediaRange(value, from, to);
            elements += range.isEmpty() ? 0 : 1;
            if (range.isWellFormed()) {
                accept.add(range);
            }
            from = to + 1;
        }
        return accept;
    }

    /** Gives the index of the next comma that isn't quoted, or the end. */
    private static int endOfElement(String value, int from, int end) {
        boolean quoted = false;
        for (int i = from; i < end; i++) {
            char c = value.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++; // The next character is quoted on its own, a quote too.
            } else if (c == ',' && !quoted) {
                return i;
            }
        }
        return end;
    }

    private void add(MediaRange range) {
        for (ProblemFormat format : FORMATS) {
            int place = format.ordinal() * STRIDE;
            for (String mediaType : format.mediaTypes()) {
                if (range.specificity() > specificities[place] && range.covers(mediaType)) {
                    specificities[place] = range.specificity();
                    weights[place] = range.weight();
                }
                place++;
            }
        }
    }

    /** The weight of a format in thousandths: that of the best of its media types; 0 if it isn't accepted. */
    int weight(ProblemFormat format) {
        int best = 0;
        for (int i = 0; i < STRIDE; i++) {
            best = Math.max(best, weights[format.ordinal() * STRIDE + i]);
        }
        return best;
    }
}
