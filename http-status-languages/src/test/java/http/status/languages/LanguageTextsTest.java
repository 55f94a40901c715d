package http.status.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.StatusTexts;
import http.status.api.TextCatalog;
import http.status.api.spi.Priorities;
import http.status.api.spi.StatusTextProvider;
import http.status.iana.HttpStatus;
import http.status.iana.IanaRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs under several default locales and encodings too: none of them may show. */
class LanguageTextsTest {
    private static final Locale PORTUGAL = Locale.forLanguageTag("pt-PT");
    private static final Locale BRAZIL = Locale.forLanguageTag("pt");

    private final TextCatalog catalog = TextCatalog.of(new LanguageTexts());

    static Collection<Locale> languages() {
        return new LanguageTexts().locales();
    }

    @Test
    void theSuiteRunsOnThePathThatItIsToldAbout() {
        boolean modulePath = "module".equals(System.getProperty("http.status.test.path", "class"));
        assertEquals(modulePath, LanguageTexts.class.getModule().isNamed());
    }

    @Test
    void everyLanguageIsInstalledAndNothingFailed() {
        assertEquals(
                "[cs, de, en, es, it, ja, ko, nl, pl, pt, pt-PT, ru, sv, tr, uk, zh-Hans, zh-Hant]",
                TextCatalog.installed().locales().stream()
                        .map(Locale::toLanguageTag)
                        .toList()
                        .toString());
        assertEquals(List.of(), TextCatalog.installed().failures());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCodeAndEveryClassHasATextOfItsOwn(Locale language) {
        Set<Integer> assigned =
                Arrays.stream(HttpStatus.values()).map(HttpStatus::code).collect(Collectors.toSet());
        assertEquals(assigned, new LanguageTexts().texts(language).keySet());
        assertEquals(
                Set.of(StatusClass.values()),
                new LanguageTexts().classTexts(language).keySet());
        for (HttpStatus status : HttpStatus.values()) {
            assertEquals(language, catalog.texts(language).text(status).locale());
        }
    }

    /** The files as they are, read by nothing but a decoder: what neither compiling nor any setting may change. */
    @ParameterizedTest
    @MethodSource("languages")
    void aTextIsWhatStandsInItsFile(Locale language) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        if (language.equals(PORTUGAL)) {
            lines.putAll(file(BRAZIL));
        }
        lines.putAll(file(language));
        Map<String, String> texts = new TreeMap<>();
        new LanguageTexts().texts(language).forEach((code, text) -> put(texts, Integer.toString(code), text));
        new LanguageTexts().classTexts(language).forEach((statusClass, text) -> put(texts, statusClass.label(), text));
        assertEquals(lines, texts);
    }

    @Test
    void portugalsFileHasOnlyWhatItSaysOtherwise() throws IOException {
        Map<String, String> alike = file(PORTUGAL);
        alike.entrySet().retainAll(file(BRAZIL).entrySet());
        assertEquals(Map.of(), alike);
    }

    private static Map<String, String> file(Locale language) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        Files.readString(Guide.FOLDER.resolve(fileName(language)))
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int equals = line.indexOf('=');
                    assertEquals(null, lines.put(line.substring(0, equals), line.substring(equals + 1)), line);
                });
        return lines;
    }

    private static void put(Map<String, String> texts, String key, StatusText text) {
        texts.put(key + ".title", text.title());
        texts.put(key + ".description", text.description());
    }

    private static String fileName(Locale language) {
        return "StatusTexts_" + language.toLanguageTag().replace('-', '_') + ".properties";
    }

    @Test
    void eachLanguageHasAFileAndAGuideAndNoneIsForgotten() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Locale language : languages()) {
            expected.add(fileName(language));
            expected.add(language.toLanguageTag() + ".md");
        }
        try (Stream<Path> files = Files.list(Guide.FOLDER)) {
            assertEquals(
                    expected,
                    files.map(file -> String.valueOf(file.getFileName()))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** The way from a reader's wish to a language, as a browser sends it and as a program has it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT | de",
                "de-CH | de",
                "es-MX | es",
                "pt | pt",
                "pt-BR | pt",
                "pt-PT | pt-PT",
                "pt-AO | pt",
                "uk-UA | uk",
                "ru-UA | ru",
                "ja-JP | ja",
                "ko-KR | ko",
                "zh | zh-Hans",
                "zh-CN | zh-Hans",
                "zh-SG | zh-Hans",
                "zh-Hans-HK | zh-Hans",
                "zh-TW | zh-Hant",
                "zh-HK | zh-Hant",
                "zh-MO | zh-Hant",
                "zh-Hant-CN | zh-Hant",
                "nb | en",
                "fr | en",
                "en-GB | en"
            })
    void aTagComesDownToALanguage(String tag, String language) {
        StatusTexts texts = catalog.negotiate(tag);
        assertEquals(language, texts.locale().toLanguageTag());
        assertSame(texts, catalog.texts(Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb, sv;q=0.8, en;q=0.5 | sv",
                "fr-CH, fr;q=0.9, de;q=0.8, it;q=0.7 | de",
                "zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7 | zh-Hant",
                "zh-CN,zh;q=0.9 | zh-Hans",
                "pt-PT,pt;q=0.9,en;q=0.8 | pt-PT",
                "uk-UA,uk;q=0.9,ru;q=0.8 | uk",
                "da, no;q=0.9 | en"
            })
    void aFieldIsAnsweredInTheFirstOfItsLanguages(String acceptLanguage, String language) {
        assertEquals(language, catalog.negotiate(acceptLanguage).locale().toLanguageTag());
    }

    @Test
    void theTextsAreThoseOfIanasRegistry() {
        assertEquals("Nicht gefunden", catalog.texts(Locale.GERMAN).title(HttpStatus.NOT_FOUND));
        assertEquals(IanaRegistry.ID, new LanguageTexts().registry());
    }

    /** A translation of one's own, of one code. */
    private record Own(int priority) implements StatusTextProvider {
        @Override
        public String registry() {
            return IanaRegistry.ID;
        }

        @Override
        public Set<Locale> locales() {
            return Set.of(Locale.GERMAN);
        }

        @Override
        public Map<Integer, StatusText> texts(Locale locale) {
            return Map.of(404, StatusText.of("Nichts da", "Hier ist nichts.", locale));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, Nicht gefunden", "1, Nichts da"})
    void aTranslationOfOnesOwnComesFirstOnlyIfItAsksForMore(int more, String title) {
        TextCatalog both = TextCatalog.of(new Own(Priorities.IANA + more), new LanguageTexts());
        assertEquals(title, both.texts(Locale.GERMAN).title(HttpStatus.NOT_FOUND));
    }

    @Test
    void anUnregisteredCodeIsSpokenOfByItsClass() {
        assertEquals("Clientfehler", catalog.texts(Locale.GERMAN).title(StatusCode.of(499)));
        StatusTexts portugal = catalog.texts(PORTUGAL);
        assertEquals("Código fora das cinco classes", portugal.title(StatusCode.of(799)));
        assertEquals(PORTUGAL, portugal.text(StatusCode.of(799)).locale());
    }

    /** Where the platform looks for a bundle, by the region, the script that it stands for, and the language. */
    @ParameterizedTest
    @CsvSource({
        "cs-CZ, cs",
        "de-AT, de",
        "pt-BR, pt",
        "pt-PT, pt-PT",
        "zh-CN, zh-Hans",
        "zh-SG, zh-Hans",
        "zh-Hans, zh-Hans",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-Hant, zh-Hant",
        "en-US, en"
    })
    void aResourceBundleIsFoundByTheLocalesOfThePlatform(String tag, String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(LanguageTexts.BUNDLE, Locale.forLanguageTag(tag));
        assertEquals(language, bundle.getLocale().toLanguageTag());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theTextsAreResourceBundlesWithTheSameWords(Locale language) {
        assertBundle(language, new LanguageTexts().texts(language), new LanguageTexts().classTexts(language));
    }

    @Test
    void theBundleWithoutALanguageSpeaksTheEnglishOfTheCodes() {
        Map<Integer, StatusText> codes = new TreeMap<>();
        for (HttpStatus status : HttpStatus.values()) {
            codes.put(status.code(), StatusText.of(status.phrase(), status.description(), Locale.ENGLISH));
        }
        Map<StatusClass, StatusText> classes = new TreeMap<>();
        for (StatusClass statusClass : StatusClass.values()) {
            classes.put(statusClass, StatusText.of(statusClass.phrase(), statusClass.description(), Locale.ENGLISH));
        }
        assertBundle(Locale.ENGLISH, codes, classes);
    }

    private static void assertBundle(
            Locale locale, Map<Integer, StatusText> ofCodes, Map<StatusClass, StatusText> ofClasses) {
        ResourceBundle bundle = ResourceBundle.getBundle(LanguageTexts.BUNDLE, locale);
        Map<String, String> expected = new TreeMap<>();
        ofCodes.forEach((code, text) -> put(expected, Integer.toString(code), text));
        ofClasses.forEach((statusClass, text) -> put(expected, statusClass.label(), text));
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        assertEquals(expected, texts);
        assertEquals(locale, bundle.getLocale());
    }

    @Test
    void anotherLanguageIsRefusedByName() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new LanguageTexts().texts(Locale.FRENCH));
        assertTrue(
                e.getMessage().startsWith("there are no texts in \"fr\": ask for one of [cs, de, es, "),
                e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new LanguageTexts().classTexts(Locale.TAIWAN));
    }
}
