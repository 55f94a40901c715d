package http.status.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The languages that {@linkplain Language#standsAlone stand alone}, by the codes of their locales: a short cut to what their names say.
 * Straight-line code on purpose: a loop, even over two languages, costs twice the rest of a lookup, and so does a hash, which the
 * compiler can't keep from one lookup to the next.
 */
final class LanguagesByCode {
    /** So many bits tell letters apart. */
    private static final int LETTER_BITS = 5;

    private static final int LETTER = (1 << LETTER_BITS) - 1;

    /** The languages if they are no more than two, such as English and French: comparing is faster than a table. */
    private final @Nullable Language one;

    private final @Nullable Language two;

    /** At the place of the first two letters of its code; two letters are a whole code, of three the first to come stays. */
    private final @Nullable Language[] places = new Language[1 << 2 * LETTER_BITS];

    LanguagesByCode(List<Language> languages) {
        int count = languages.size();
        this.one = count == 1 || count == 2 ? languages.get(0) : null;
        this.two = count == 2 ? languages.get(1) : null;
        for (Language language : languages) {
            int place = place(language.language);
            if (places[place] == null) {
                places[place] = language;
            }
        }
    }

    /** A code has two letters at least, but that of no language, which is empty. */
    private static int place(String code) {
        return code.length() < 2 ? 0 : (code.charAt(0) & LETTER) << LETTER_BITS | code.charAt(1) & LETTER;
    }

    /**
     * Gives the language of a code as a locale has it, or null if none stands alone by it, or none is found so fast: the platform
     * makes the strings of languages once, so identity finds the common ones.
     */
    @Nullable
    Language find(String code) {
        if (one != null && one.language == code) {
            return one;
        }
        if (two != null && two.language == code) {
            return two;
        }
        Language language = places[place(code)];
        return language != null && language.language == code ? language : null;
    }
}
