package http.status.i18n;

import static org.junit.jupiter.api.Assertions.assertAll;
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
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
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
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs under several default locales and encodings too: none of them may show. */
class IanaTextsTest {
    /** What FRENCH texts are written with. */
    private static final String FRENCH_CHARACTERS = "[A-Za-z0-9 .,:()/\\-\u00A0\u00AB\u00BB"
            + "\u00C0\u00C2\u00C7\u00C8\u00C9\u00CA\u00CB\u00CE\u00CF\u00D4\u00D9\u00DB\u00DC"
            + "\u00E0\u00E2\u00E7\u00E8\u00E9\u00EA\u00EB\u00EE\u00EF\u00F4\u00F9\u00FB\u00FC"
            + "\u2019\u0153\u0152]+";

    /** What translators edit; Maven runs tests in the module's folder. */
    private static final Path BUNDLES = Path.of("src", "main", "bundles");

    private static final StatusTexts ENGLISH = StatusTexts.of(Locale.ENGLISH);
    private static final StatusTexts FRENCH = StatusTexts.of(Locale.FRENCH);

    @Test
    void theSuiteRunsOnThePathThatItIsToldAbout() {
        boolean modulePath = "module".equals(System.getProperty("http.status.test.path", "class"));
        assertEquals(modulePath, IanaTexts.class.getModule().isNamed());
    }

    @Test
    void englishAndFrenchAreInstalledAndNothingFailed() {
        assertEquals(
                List.of(Locale.ENGLISH, Locale.FRENCH), TextCatalog.installed().locales());
        assertEquals(List.of(), TextCatalog.installed().failures());
    }

    @ParameterizedTest
    @EnumSource
    void theEnglishBundleEqualsTheEnum(HttpStatus status) {
        StatusText bundled = new IanaTexts().texts(Locale.ENGLISH).get(status.code());
        assertEquals(StatusText.of(status.phrase(), status.description(), Locale.ENGLISH), bundled);
    }

    @ParameterizedTest
    @EnumSource
    void theEnglishBundleEqualsTheClasses(StatusClass statusClass) {
        StatusText bundled = new IanaTexts().classTexts(Locale.ENGLISH).get(statusClass);
        assertEquals(StatusText.of(statusClass.phrase(), statusClass.description(), Locale.ENGLISH), bundled);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/french-phrases.csv", delimiter = '|', numLinesToSkip = 1, encoding = "UTF-8")
    void aFrenchTitleIsTheReviewedOne(String key, String title) {
        switch (key) {
            case "1xx" -> assertEquals(title, FRENCH.title(StatusClass.INFORMATIONAL));
            case "2xx" -> assertEquals(title, FRENCH.title(StatusClass.SUCCESSFUL));
            case "3xx" -> assertEquals(title, FRENCH.title(StatusClass.REDIRECTION));
            case "4xx" -> assertEquals(title, FRENCH.title(StatusClass.CLIENT_ERROR));
            case "5xx" -> assertEquals(title, FRENCH.title(StatusClass.SERVER_ERROR));
            case "other" -> assertEquals(title, FRENCH.title(StatusClass.OTHER));
            default -> {
                HttpStatus status = HttpStatus.require(Integer.parseInt(key));
                assertEquals(title, FRENCH.title(status));
                assertEquals(title, status.title(Locale.FRENCH));
                assertEquals(title, status.title(Locale.CANADA_FRENCH));
            }
        }
    }

    @Test
    void bothLanguagesHaveEveryCodeAndEveryClass() {
        Set<Integer> assigned =
                Arrays.stream(HttpStatus.values()).map(HttpStatus::code).collect(Collectors.toSet());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertEquals(assigned, new IanaTexts().texts(locale).keySet());
            assertEquals(
                    Set.of(StatusClass.values()),
                    new IanaTexts().classTexts(locale).keySet());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsSpokenOfInFrench(HttpStatus status) {
        StatusText text = FRENCH.text(status);
        assertEquals(Locale.FRENCH, text.locale());
        assertEquals(text.title(), FRENCH.title(status));
        assertEquals(text.description(), FRENCH.description(status));
        assertEquals(text.description(), status.description(Locale.FRENCH));
    }

    static Stream<String> frenchTexts() {
        return Stream.concat(
                        new IanaTexts().texts(Locale.FRENCH).values().stream(),
                        new IanaTexts().classTexts(Locale.FRENCH).values().stream())
                .flatMap(text -> Stream.of(text.title(), text.description()));
    }

    @ParameterizedTest
    @MethodSource("frenchTexts")
    void aFrenchTextKeepsTheTypography(String text) {
        assertAll(
                () -> assertTrue(text.matches(FRENCH_CHARACTERS), "characters"),
                () -> assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC), "normal form"),
                () -> assertEquals(text.strip(), text, "outer spaces"),
                () -> assertEquals(-1, text.indexOf("  "), "double space"),
                () -> assertTrue(!text.matches(".*[^\u00A0]:.*"), "a colon has a non-breaking space before it"),
                () -> assertTrue(!text.matches(".*\u00AB[^\u00A0].*"), "a quotation opens with a non-breaking space"),
                () -> assertTrue(!text.matches(".*[^\u00A0]\u00BB.*"), "a quotation closes with one"));
    }

    static Stream<StatusText> allTexts() {
        return Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .flatMap(locale -> Stream.concat(
                        new IanaTexts().texts(locale).values().stream(),
                        new IanaTexts().classTexts(locale).values().stream()));
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void aTextIsShort(StatusText text) {
        assertTrue(text.title().length() <= 45, text.title());
        assertTrue(!text.title().endsWith("."), text.title());
        assertTrue(text.description().length() <= 220, text.description());
        String[] sentences = text.description().split("(?<=\\.) ");
        assertTrue(sentences.length <= 2, text.description());
        for (String sentence : sentences) {
            assertTrue(sentence.split("[ \u00A0]").length <= 25, sentence);
            assertTrue(sentence.endsWith(".") || sentence.equals(HttpStatus.OK.description()), "ends with a full stop");
        }
    }

    @Test
    void noTwoTextsOfALanguageAreAlike() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Set<String> titles = new HashSet<>();
            Set<String> descriptions = new HashSet<>();
            allTexts().filter(text -> text.locale().equals(locale)).forEach(text -> {
                // Redirection is spelled alike in both languages; within one language nothing is.
                assertTrue(titles.add(text.title()), text.title());
                assertTrue(descriptions.add(text.description()), text.description());
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr, fr",
        "FR, fr",
        "fr-FR, fr",
        "fr-CA, fr",
        "fr-Latn-CH, fr",
        "en, en",
        "en-US, en",
        "de, en",
        "de-CH, en",
        "tr, en",
        "zh-Hant-TW, en",
        "und, en"
    })
    void aLocaleGetsItsLanguage(String tag, String language) {
        Locale locale = Locale.forLanguageTag(tag);
        StatusTexts texts = StatusTexts.of(locale);
        assertEquals(language, texts.locale().toLanguageTag());
        assertSame(texts, StatusTexts.of(List.of(locale)));
        assertSame(texts, StatusTexts.negotiate(tag));
        assertEquals(language.equals("fr") ? "Ressource introuvable" : "Not Found", HttpStatus.NOT_FOUND.title(locale));
    }

    @Test
    void anUnregisteredCodeIsSpokenOfByItsClass() {
        assertEquals("Erreur du client", FRENCH.title(StatusCode.of(499)));
        assertEquals("Code non normalis\u00E9", FRENCH.title(StatusCode.of(799)));
        assertEquals("Server Error", ENGLISH.title(StatusCode.of(599)));
        for (int number = 100; number <= 999; number++) {
            StatusCode code = StatusCode.of(number);
            if (!code.isRegistered()) {
                assertEquals(FRENCH.text(StatusClass.of(number)), FRENCH.text(code));
                assertEquals(FRENCH.text(StatusClass.of(number)).description(), code.description(Locale.FRENCH));
            }
        }
    }

    @Test
    void theTextsAreThoseOfIanasRegistry() {
        TextCatalog catalog = TextCatalog.of(new IanaTexts());
        assertEquals("Ressource introuvable", catalog.texts(Locale.FRENCH).title(HttpStatus.NOT_FOUND));
        assertEquals(IanaRegistry.ID, new IanaTexts().registry());
    }

    /** A translation of one's own, of one code. */
    private record Own(int priority) implements StatusTextProvider {
        @Override
        public String registry() {
            return IanaRegistry.ID;
        }

        @Override
        public Set<Locale> locales() {
            return Set.of(Locale.FRENCH);
        }

        @Override
        public Map<Integer, StatusText> texts(Locale locale) {
            return Map.of(404, StatusText.of("Rien ici", "Il n'y a rien.", locale));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, Ressource introuvable", "1, Rien ici"})
    void aTranslationOfOnesOwnComesFirstOnlyIfItAsksForMore(int more, String title) {
        TextCatalog catalog = TextCatalog.of(new Own(Priorities.IANA + more), new IanaTexts());
        assertEquals(title, catalog.texts(Locale.FRENCH).title(HttpStatus.NOT_FOUND));
    }

    @Test
    void aCompanysCodeNeverShowsTheTextOfIanas() {
        StatusCode own = StatusCode.builder("acme", 404).phrase("No Such Anvil").build();
        assertEquals("No Such Anvil", FRENCH.title(own));
        assertEquals(Locale.ENGLISH, FRENCH.text(own).locale());
    }

    /** The files as they are, read by nothing but a decoder: what neither compiling nor any setting may change. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aTextIsWhatStandsInItsFile(String tag) throws IOException {
        Locale locale = Locale.forLanguageTag(tag);
        Map<String, String> lines = new TreeMap<>();
        Files.readString(BUNDLES.resolve("StatusTexts_" + tag + ".properties"))
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int equals = line.indexOf('=');
                    assertEquals(null, lines.put(line.substring(0, equals), line.substring(equals + 1)), line);
                });
        Map<String, String> texts = new TreeMap<>();
        new IanaTexts().texts(locale).forEach((code, text) -> put(texts, Integer.toString(code), text));
        if (!locale.equals(Locale.ENGLISH)) { // the English of the classes stands in the API
            new IanaTexts().classTexts(locale).forEach((statusClass, text) -> put(texts, statusClass.label(), text));
        }
        assertEquals(lines, texts);
    }

    private static void put(Map<String, String> texts, String key, StatusText text) {
        texts.put(key + ".title", text.title());
        texts.put(key + ".description", text.description());
    }

    @Test
    void eachLanguageHasAFileAndNoneIsForgotten() throws IOException {
        Set<String> languages = Set.of(Locale.getISOLanguages());
        Set<String> expected = new TreeSet<>();
        for (Locale locale : new IanaTexts().locales()) {
            String tag = locale.toLanguageTag();
            assertTrue(languages.contains(tag), tag);
            expected.add("StatusTexts_" + tag + ".properties");
        }
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertEquals(
                    expected,
                    files.map(file -> String.valueOf(file.getFileName()))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theTextsAreResourceBundlesWithTheSameWords(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        ResourceBundle bundle = ResourceBundle.getBundle(IanaTexts.BUNDLE, locale);
        StatusTexts texts = StatusTexts.of(locale);
        Set<String> keys = new TreeSet<>();
        for (HttpStatus status : HttpStatus.values()) {
            assertEquals(texts.title(status), bundle.getString(status.code() + ".title"));
            assertEquals(texts.description(status), bundle.getString(status.code() + ".description"));
            keys.addAll(List.of(status.code() + ".title", status.code() + ".description"));
        }
        for (StatusClass statusClass : StatusClass.values()) {
            assertEquals(texts.title(statusClass), bundle.getString(statusClass.label() + ".title"));
            assertEquals(texts.description(statusClass), bundle.getString(statusClass.label() + ".description"));
            keys.addAll(List.of(statusClass.label() + ".title", statusClass.label() + ".description"));
        }
        assertEquals(keys, new TreeSet<>(bundle.keySet()));
        assertEquals(keys, new TreeSet<>(Collections.list(bundle.getKeys())));
        assertEquals(locale, bundle.getLocale());
    }

    /** Codes of which the specification says the same have the same first sentence in both languages. */
    @ParameterizedTest
    @CsvSource({"301, 308", "302, 307", "306, 418"})
    void twinsAreToldAlike(int code, int twin) {
        for (StatusTexts texts : List.of(ENGLISH, FRENCH)) {
            assertEquals(
                    firstSentence(texts.description(StatusCode.of(code))),
                    firstSentence(texts.description(StatusCode.of(twin))));
        }
    }

    private static String firstSentence(String description) {
        return description.substring(0, description.indexOf(". ") + 1);
    }

    /** Who may try again, and who sent the wrong answer or none, is told in the same words. */
    @Test
    void whatTwoCodesShareIsToldInTheSameWords() {
        for (StatusTexts texts : List.of(ENGLISH, FRENCH)) {
            String unauthorized = texts.description(HttpStatus.UNAUTHORIZED);
            String proxy = texts.description(HttpStatus.PROXY_AUTHENTICATION_REQUIRED);
            assertEquals(
                    unauthorized.substring(unauthorized.indexOf(". ")),
                    proxy.substring(proxy.indexOf(". ")).replace("Proxy-Authenticate", "WWW-Authenticate"));
            String bad = texts.description(HttpStatus.BAD_GATEWAY);
            String late = texts.description(HttpStatus.GATEWAY_TIMEOUT);
            String acting = bad.substring(0, bad.indexOf("proxy, ") + "proxy, ".length());
            assertTrue(late.startsWith(acting), late);
        }
    }

    @Test
    void everyFrenchTitleIsReviewed() {
        Set<String> expected = new TreeSet<>();
        for (HttpStatus status : HttpStatus.values()) {
            expected.add(Integer.toString(status.code()));
        }
        for (StatusClass statusClass : StatusClass.values()) {
            expected.add(statusClass.label());
        }
        Set<String> reviewed = new BufferedReader(new InputStreamReader(
                        IanaTextsTest.class.getResourceAsStream("/french-phrases.csv"), StandardCharsets.UTF_8))
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('|')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, reviewed);
    }

    @Test
    void anotherLanguageIsRefusedByName() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new IanaTexts().texts(Locale.GERMAN));
        assertEquals("there are no texts in \"de\": ask for \"en\" or \"fr\"", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new IanaTexts().classTexts(Locale.CANADA_FRENCH));
    }
}
