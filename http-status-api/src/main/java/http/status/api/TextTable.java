package http.status.api;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The texts of one registry's codes in one language, in an array no longer than the span of their numbers. */
final class TextTable {
    static final TextTable NONE = new TextTable("", 0, new StatusText[0]);

    final String registry;
    private final int first;
    private final @Nullable StatusText[] texts;

    private TextTable(String registry, int first, @Nullable StatusText[] texts) {
        this.registry = registry;
        this.first = first;
        this.texts = texts;
    }

    /**
     * Keeps texts.
     *
     * @param byNumber the texts at the index of their numbers
     */
    static TextTable of(String registry, @Nullable StatusText[] byNumber) {
        int from = 0;
        while (from < byNumber.length && byNumber[from] == null) {
            from++;
        }
        int to = byNumber.length;
        while (to > from && byNumber[to - 1] == null) {
            to--;
        }
        return new TextTable(registry, from, Arrays.copyOfRange(byNumber, from, to));
    }

    boolean isEmpty() {
        return texts.length == 0;
    }

    /** Gives these texts and, where there is none, those of another table of the same registry. */
    TextTable or(TextTable other) {
        if (other.isEmpty()) {
            return this;
        }
        int from = Math.min(first, other.first);
        int to = Math.max(first + texts.length, other.first + other.texts.length);
        @Nullable StatusText[] union = new StatusText[to - from];
        System.arraycopy(other.texts, 0, union, other.first - from, other.texts.length);
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                union[first - from + i] = texts[i];
            }
        }
        return new TextTable(registry, from, union);
    }

    @Nullable
    StatusText text(int code) {
        int index = code - first;
        return index >= 0 && index < texts.length ? texts[index] : null;
    }
}
