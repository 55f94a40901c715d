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
     * @param byNumber the texts at the index of their numbers, one at least
     */
    static TextTable of(String registry, @Nullable StatusText[] byNumber) {
        int from = 0;
        while (byNumber[from] == null) {
            from++;
        }
        int to = byNumber.length;
        while (byNumber[to - 1] == null) {
            to--;
        }
        return new TextTable(registry, from, Arrays.copyOfRange(byNumber, from, to));
    }

    @Nullable
    StatusText text(int code) {
        int index = code - first;
        return index >= 0 && index < texts.length ? texts[index] : null;
    }

    /** Puts the texts at the index of their numbers, where there is none yet. */
    void copyTo(@Nullable StatusText[] byNumber) {
        for (int i = 0; i < texts.length; i++) {
            if (byNumber[first + i] == null) {
                byNumber[first + i] = texts[i];
            }
        }
    }
}
