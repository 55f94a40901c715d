package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.spi.StatusTextProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** From a tag to an installed language: one way, whether it comes in a header field or as a locale. */
class OneWayTest {
    private static TextCatalog of(String installed) {
        return TextCatalog.of(Arrays.stream(installed.split(","))
                .map(tag -> FakeTexts.language("acme", tag, 470))
                .toArray(StatusTextProvider[]::new));
    }

    private static String tag(StatusTexts texts) {
        return texts.locale().toLanguageTag();
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}, {4}")
    @CsvFileSource(resources = "/languages.csv", delimiter = '|', numLinesToSkip = 1)
    void aTagComesDownToOneLanguage(String installed, String asked, String ours, String jdk, String why) {
        TextCatalog catalog = of(installed);
        Locale locale = Locale.forLanguageTag(asked);
        assertEquals(ours, tag(catalog.negotiate(asked)), why);
        assertEquals(ours, tag(catalog.texts(locale)), why);
        assertEquals(ours, tag(catalog.texts(List.of(locale, Locale.ENGLISH))), why);
        assertSame(catalog.texts(locale), catalog.negotiate(asked));
        Locale found = Locale.lookup(
                LanguageRange.parse(asked),
                Arrays.stream(installed.split(",")).map(Locale::forLanguageTag).toList());
        assertEquals(jdk, found == null ? "-" : found.toLanguageTag(), "what the JDK's own lookup gives beside it");
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fr,zh-Hant | zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7                      | zh-Hant",
                "fr,zh-Hans | zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7                      | zh-Hans",
                "fr,zh-Hans | zh-CN,zh;q=0.9                                           | zh-Hans",
                "fr,no      | nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6,en;q=0.5    | no",
                "fr,he      | iw-IL,iw;q=0.9,en;q=0.8                                  | he",
                "de,fr      | en;q=0, *                                                | de",
                "de,fr      | en;q=0, *;q=0.1                                          | de",
                "de,fr      | en;q=0, de;q=0, *                                        | fr",
                "de,fr      | en;q=0, de;q=0, fr;q=0, *                                | en",
                "de,fr      | en;q=0, *;q=0                                            | en",
                "de,fr      | en;q=0                                                   | en",
                "de,fr      | *                                                        | en",
                "de,fr      | de;q=0, *                                                | en",
                "de,fr      | xx, en-GB;q=0, en;q=0, *;q=0.5                           | de",
                "zh-Hant,fr | zh-TW;q=0, zh-Hant;q=0.5, fr;q=0.1                       | zh-Hant",
                "zh-Hant,fr | zh-TW;q=0, zh-HK, fr;q=0.1                               | fr",
                "he,fr      | iw;q=0, he-IL, fr;q=0.1                                  | fr",
                "no,fr      | nb;q=0, no, fr;q=0.1                                     | fr"
            })
    void aFieldComesDownToTheSameLanguagesAndNoneThatItRefuses(String installed, String field, String expected) {
        assertEquals(expected, tag(of(installed).negotiate(field)));
    }

    @Test
    void aFieldInSeveralLinesIsReadAsOne() {
        TextCatalog catalog = of("de,fr");
        assertEquals("fr", tag(catalog.negotiateLines(List.of("de;q=0.5", "fr"))));
        assertEquals("de", tag(catalog.negotiateLines(List.of("fr;q=0", "*;q=0.1, de", "fr"))));
        assertEquals("fr", tag(catalog.negotiateLines(List.of("fr"))));
        assertEquals("en", tag(catalog.negotiateLines(List.of())));
        assertEquals("fr", tag(catalog.negotiateLines(Arrays.asList(null, "fr", null))));
        assertEquals("en", tag(catalog.negotiateLines(Arrays.asList((String) null))));
        assertEquals("en", tag(catalog.negotiateLines(List.of(" ".repeat(999), "fr"))), "beyond a thousand characters");
        assertEquals("fr", tag(catalog.negotiateLines(List.of(" ".repeat(996), "fr"))), "the last of them");
        List<String> missing = new ArrayList<>(Collections.nCopies(40, null));
        missing.add("fr");
        assertEquals("fr", tag(catalog.negotiateLines(missing)), "lines of nothing are no elements");
        String thirtyOne = "xx,".repeat(30) + "xx";
        assertEquals("fr", tag(catalog.negotiateLines(List.of(thirtyOne, "fr"))));
        assertEquals("en", tag(catalog.negotiateLines(List.of(thirtyOne, "xx", "fr"))), "beyond 32 elements");
    }

    @Test
    void aLanguageTakesWhatItLacksFromABroaderOne() {
        TextCatalog catalog =
                TextCatalog.of(FakeTexts.language("acme", "zh-Hant", 470), FakeTexts.language("acme", "zh-TW"));
        assertEquals("zh-Hant acme 470", catalog.texts(Locale.TAIWAN).title(FakeRegistry.code("acme", 470)));
        TextCatalog inverse =
                TextCatalog.of(FakeTexts.language("acme", "zh-TW", 470), FakeTexts.language("acme", "zh-Hant"));
        assertEquals(
                "acme 470",
                inverse.texts(Locale.forLanguageTag("zh-Hant")).title(FakeRegistry.code("acme", 470)),
                "and never the other way round");
        TextCatalog norwegian = TextCatalog.of(FakeTexts.language("acme", "no", 470), FakeTexts.language("acme", "nb"));
        assertEquals("acme 470", norwegian.texts(Locale.forLanguageTag("nb")).title(FakeRegistry.code("acme", 470)));
    }

    @Test
    void whatIsDeclaredButHasNoTextsOfClassesIsPassedBy() {
        TextCatalog catalog = TextCatalog.of(FakeTexts.codes("acme", "nb", 470), FakeTexts.language("acme", "no", 470));
        assertEquals("no", tag(catalog.negotiate("nb-NO")));
        assertEquals("no", tag(catalog.texts(Locale.forLanguageTag("nb-NO"))));
    }

    @Test
    void norwegianOfOldLocalesIsFound() {
        Locale nynorsk = new Locale("no", "NO", "NY");
        assertEquals("nn", tag(of("nn,no").texts(nynorsk)));
        assertEquals("no", tag(of("no").texts(nynorsk)));
    }

    @Test
    void aLocaleThatIsNotWellFormedIsRefusedByName() {
        Locale broken = new Locale("fr_CA");
        FakeTexts texts = new FakeTexts("acme", 0, broken, Map.of(), Map.of());
        TextCatalog catalog = TextCatalog.of(texts, FakeTexts.language("acme", "de"));
        assertEquals(Set.of(Locale.ENGLISH, Locale.GERMAN), Set.copyOf(catalog.locales()));
        String message = catalog.failures().get(0).message();
        assertTrue(message.contains("\"fr_ca\" isn't well-formed"), message);
        assertTrue(message.contains("Locale.forLanguageTag(\"fr-CA\")"), message);
    }
}
