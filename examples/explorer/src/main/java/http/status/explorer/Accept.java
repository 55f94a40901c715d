package http.status.explorer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An Accept field: the media ranges that a client takes, with their weights
 * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, section 12.5.1</a>).
 *
 * <p>An element that isn't well-formed is skipped, the others count. At most 32 elements and 1,000 characters are read:
 * no client needs more, and no request shall cost more.
 */
final class Accept {
    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_ELEMENTS = 32;

    /** The most specific first, because that is the one that counts. */
    private final List<MediaRange> ranges;

    private Accept(List<MediaRange> ranges) {
        this.ranges = ranges;
    }

    /** Reads a field's value, of any content; an empty one takes everything. */
    static Accept parse(String value) {
        if (value.isBlank()) {
            return parse("*/*");
        }
        boolean tooLong = value.length() > MAX_LENGTH;
        List<String> elements = QuotedText.split(tooLong ? value.substring(0, MAX_LENGTH) : value, ',');
        if (tooLong) {
            // The last element may have been cut in two.
            elements = elements.subList(0, elements.size() - 1);
        }
        return new Accept(elements.stream()
                .limit(MAX_ELEMENTS)
                .map(MediaRange::parse)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(MediaRange::specificity).reversed())
                .toList());
    }

    /** The weight of a representation in thousandths: that of the best of its names; 0 if it isn't accepted. */
    int weight(List<String> names) {
        return names.stream().mapToInt(this::weight).max().orElse(0);
    }

    private int weight(String name) {
        return ranges.stream()
                .filter(range -> range.matches(name))
                .mapToInt(MediaRange::weight)
                .findFirst()
                .orElse(0);
    }
}
