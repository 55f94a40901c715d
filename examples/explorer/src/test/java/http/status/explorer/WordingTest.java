package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Registration;
import java.io.StringReader;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Locale defaultLocale = Locale.getDefault();

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(defaultLocale);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws Exception {
        assertEquals(bundle("en").keySet(), bundle("fr").keySet());
    }

    @Test
    void everyRegistrationHasAWord() throws Exception {
        for (Registration registration : Registration.values()) {
            assertTrue(bundle("en").containsKey("registration." + registration.name()));
        }
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale.setDefault(Locale.FRENCH);
        assertEquals("Language", Wording.of(Locale.ENGLISH).get("language"));
        assertEquals("Language", Wording.of(Locale.ITALIAN).get("language"));
        assertEquals(Locale.ENGLISH, Wording.of(Locale.ITALIAN).locale());
    }

    @Test
    void aRegionHasTheWordsOfItsLanguage() {
        assertEquals("Langue", Wording.of(Locale.CANADA_FRENCH).get("language"));
    }

    @Test
    void frenchIsSetAsFrenchReadersExpectIt() throws Exception {
        PropertyResourceBundle french = bundle("fr");
        for (String key : french.keySet()) {
            String text = french.getString(key);
            assertTrue(text.matches("[A-Za-z0-9 .,:(/)\u00a0’ÀÂÇÈÉÊËÎÏÔÙÛÜàâçèéêëîïôùûüœŒ-]+"), text);
            assertTrue(text.matches("([^:]|\u00a0:)*"), text);
        }
    }

    private static PropertyResourceBundle bundle(String language) throws Exception {
        return new PropertyResourceBundle(new StringReader(Resource.text("words_" + language + ".properties")));
    }
}
