package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Definition;
import http.status.api.Lifecycle;
import http.status.api.Reference;
import http.status.api.Reference.Maturity;
import http.status.api.Registration;
import http.status.api.Rule;
import http.status.api.Scope;
import http.status.api.Semantics;
import http.status.api.Strength;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
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
        for (Class<?> kind : kinds()) {
            for (Object constant : kind.getEnumConstants()) {
                Rule rule = Rule.of((Rule.Kind) constant, Strength.MUST, "Yes.", Reference.rfc(9110));
                assertFalse(Wording.of(Locale.ENGLISH).about(rule).isEmpty());
            }
        }
    }

    @Test
    void aKindThatTheApiHasNoConstantForGoesByItsName() throws Exception {
        Rule rule = ofALaterRelease(Rule.of(Semantics.Content.EMPTY, Strength.MUST, "Yes.", Reference.rfc(9110)));
        assertEquals("Olden", Wording.of(Locale.FRENCH).about(rule));
        assertEquals("Olden", ConstantName.of(rule.kind()));
    }

    /** The rule as it is read back from a stream in which its kind has another name. */
    private static Rule ofALaterRelease(Rule rule) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(rule);
        }
        byte[] stream = bytes.toString(StandardCharsets.ISO_8859_1)
                .replace("Content.EMPTY", "Content.Olden")
                .getBytes(StandardCharsets.ISO_8859_1);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return (Rule) in.readObject();
        }
    }

    private static List<Class<?>> constantTypes() {
        List<Class<?>> types = new ArrayList<>(kinds());
        types.addAll(List.of(
                Strength.class,
                Scope.class,
                Registration.class,
                Lifecycle.class,
                Definition.Role.class,
                Maturity.class,
                Semantics.When.class));
        return types;
    }

    /** The enums of the kinds; the API keeps one more kind to itself, without constants. */
    private static List<Class<?>> kinds() {
        return Stream.<Class<?>>of(Rule.Kind.class.getPermittedSubclasses())
                .filter(Class::isEnum)
                .toList();
    }

    @Test
    void aDateIsWrittenAsReadersOfTheLanguageWriteIt() {
        assertEquals("June 2022", Wording.of(Locale.ENGLISH).month(YearMonth.of(2022, 6)));
        assertEquals("juin 2022", Wording.of(Locale.FRENCH).month(YearMonth.of(2022, 6)));
        assertEquals("November 13, 2026", Wording.of(Locale.ENGLISH).day(LocalDate.of(2026, 11, 13)));
        assertEquals("13 novembre 2026", Wording.of(Locale.FRENCH).day(LocalDate.of(2026, 11, 13)));
    }

    @Test
    void theDefaultLocaleChangesNoDate() {
        Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
        Locale region = new Locale.Builder().setLanguage("fr").setRegion("BE").build(); // not read by another test
        assertEquals("juin 2022", Wording.of(region).month(YearMonth.of(2022, 6)));
        assertEquals("13 novembre 2026", Wording.of(region).day(LocalDate.of(2026, 11, 13)));
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
