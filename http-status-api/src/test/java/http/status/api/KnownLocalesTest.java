package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KnownLocalesTest {
    private static final StatusText[] NO_TEXTS = {};

    private final KnownLocales known = new KnownLocales();

    private static StatusTexts texts(String language) {
        return new StatusTexts(Locale.forLanguageTag(language), new TextTable[0], NO_TEXTS);
    }

    @Test
    void whatWasAddedIsFoundByAnEqualLocale() {
        StatusTexts french = texts("fr");
        assertNull(known.find(Locale.CANADA_FRENCH));
        known.add(Locale.CANADA_FRENCH, french);
        assertSame(
                french,
                known.find(
                        new Locale.Builder().setLanguage("fr").setRegion("CA").build()));
        assertNull(known.find(Locale.FRENCH));
    }

    /** More than there are places: whatever is found, it is what was added for that very locale. */
    @Test
    void localesOfOnePlaceAreNeverTakenForEachOther() {
        List<Locale> locales = new ArrayList<>();
        for (String country : Locale.getISOCountries()) {
            locales.add(Locale.forLanguageTag("de-" + country));
            locales.add(Locale.forLanguageTag("fr-" + country));
        }
        locales.forEach(locale -> known.add(locale, texts(locale.toLanguageTag())));
        int found = 0;
        for (Locale locale : locales) {
            StatusTexts texts = known.find(locale);
            if (texts != null) {
                assertEquals(locale, texts.locale());
                found++;
            }
        }
        // The first of each place stays, and the places are few.
        assertTrue(found > 64 && found <= 128, "found " + found);
    }
}
