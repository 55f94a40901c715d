package http.status.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Locales whose texts have been found before: with many languages, to compare their names costs more than the rest of a lookup.
 *
 * <p>The first locale of a place stays there, so that asking makes no object and no stream of strange locales costs memory; another
 * one of that place is looked up by its name each time. A plain read and write will do, because an entry never changes.
 */
final class KnownLocales {
    private static final int PLACES = 128;

    private final @Nullable Entry[] entries = new Entry[PLACES];

    private static final class Entry {
        final Locale locale;
        final StatusTexts texts;

        Entry(Locale locale, StatusTexts texts) {
            this.locale = locale;
            this.texts = texts;
        }
    }

    private static int place(Locale locale) {
        int hash = locale.hashCode();
        return (hash ^ hash >>> 16) & PLACES - 1;
    }

    @Nullable
    StatusTexts find(Locale locale) {
        Entry entry = entries[place(locale)];
        return entry != null && entry.locale.equals(locale) ? entry.texts : null;
    }

    void add(Locale locale, StatusTexts texts) {
        int place = place(locale);
        if (entries[place] == null) {
            entries[place] = new Entry(locale, texts);
        }
    }
}
