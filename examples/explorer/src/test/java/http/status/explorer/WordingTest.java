package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Reference;
import http.status.api.Reference.Maturity;
import http.status.api.Registration;
import http.status.api.Rule;
import http.status.api.Scope;
import http.status.api.Strength;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyConstantOfTheApiHasAWord(String language) throws Exception {
        Set<String> keys = bundle(language).keySet();
        for (Class<?> type : constantTypes()) {
            for (Object constant : type.getEnumConstants()) {
                String key = type.getSimpleName() + "." + ((Enum<?>) constant).name();
                assertTrue(keys.contains(key), key);
            }
        }
    }

    @Test
    void theWordForAMaturityIsItsLabel() {
        for (Maturity maturity : Maturity.values()) {
            assertEquals(maturity.label(), Wording.of(Locale.ENGLISH).word(maturity));
        }
    }

    @Test
    void whatARuleIsAboutHasAWord() {
        for (Class<?> kind : Rule.Kind.class.getPermittedSubclasses()) {
            for (Object constant : kind.getEnumConstants()) {
                Rule rule = new Rule((Rule.Kind) constant, Strength.MUST, "Via", "", "Yes.", Reference.rfc(9110));
                assertFalse(Wording.of(Locale.ENGLISH).about(rule).isEmpty());
            }
        }
    }

    private static List<Class<?>> constantTypes() {
        List<Class<?>> types = new ArrayList<>(List.of(Rule.Kind.class.getPermittedSubclasses()));
        types.addAll(List.of(Strength.class, Scope.class, Registration.class, Reference.Role.class, Maturity.class));
        return types;
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
