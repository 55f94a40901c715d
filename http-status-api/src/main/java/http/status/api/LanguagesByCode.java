package http.status.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The languages that {@linkplain Language#standsAlone stand alone}, by the codes of their locales. The platform makes the strings of
 * languages once, so identity finds the common ones; it is no more than a short cut to what their names say. Straight-line code on
 * purpose: a loop, even over two languages, costs twice the rest of a lookup, and so does the hash of a whole locale.
 */
final class LanguagesByCode {
    /** Beyond it, two languages of one place are found by their names. */
    private static final int MOST_PLACES = 1024;

    /** A power of two of places, so many that each language has its own. */
    private final @Nullable Language[] places;

    LanguagesByCode(List<Language> languages) {
        int size = 2;
        @Nullable Language[] found = placed(languages, size);
        while (found == null) {
            size *= 2;
            found = placed(languages, size);
        }
        this.places = found;
    }

    /** Gives each language its place, or null if two have one and more places would help. */
    private static @Nullable Language @Nullable [] placed(List<Language> languages, int size) {
        @Nullable Language[] places = new Language[size];
        for (Language language : languages) {
            int place = place(language.language, size);
            if (places[place] == null) {
                places[place] = language;
            } else if (size < MOST_PLACES) {
                return null;
            }
        }
        return places;
    }

    private static int place(String code, int size) {
        return code.hashCode() & size - 1;
    }

    /** Gives the language of a code as a locale has it, or null if none stands alone by it, or none is found so fast. */
    @Nullable
    Language find(String code) {
        Language language = places[place(code, places.length)];
        return language != null && language.language == code ? language : null;
    }
}
