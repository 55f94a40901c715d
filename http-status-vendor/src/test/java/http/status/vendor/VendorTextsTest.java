package http.status.vendor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.StatusTexts;
import http.status.api.TextCatalog;
import http.status.i18n.IanaTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs under several default locales and encodings too: none of them may show. */
class VendorTextsTest {
    /** What French texts are written with. */
    private static final String FRENCH_CHARACTERS = "[A-Za-z0-9 .,()/\\-\u00A0\u00AB\u00BB"
            + "\u00C0\u00C2\u00C7\u00C8\u00C9\u00CA\u00CB\u00CE\u00CF\u00D4\u00D9\u00DB\u00DC"
            + "\u00E0\u00E2\u00E7\u00E8\u00E9\u00EA\u00EB\u00EE\u00EF\u00F4\u00F9\u00FB\u00FC"
            + "\u2019\u0153\u0152]+";

    /** A capital stands at the head of a title, in an acronym and in the name of a product or a field. */
    private static final Pattern CAPITALISED = Pattern.compile("(?<=[ \u2019])\\p{Lu}\\p{Ll}[^ ]*");

    private static final Set<String> NAMES = Set.of("Railgun");

    static Stream<VendorRegistry> registries() {
        return Vendors.registries().stream();
    }

    @ParameterizedTest
    @MethodSource("registries")
    void bothLanguagesHaveEveryCode(VendorRegistry registry) {
        assertEquals(Set.of(Locale.ENGLISH, Locale.FRENCH), registry.locales());
        Set<Integer> codes =
                registry.statusCodes().stream().map(StatusCode::code).collect(Collectors.toSet());
        assertEquals(codes, registry.texts(Locale.ENGLISH).keySet());
        assertEquals(codes, registry.texts(Locale.FRENCH).keySet());
    }

    @ParameterizedTest
    @MethodSource("registries")
    void englishIsWhatTheCodesSayOfThemselves(VendorRegistry registry) {
        for (StatusCode code : registry.statusCodes()) {
            StatusText text = registry.texts(Locale.ENGLISH).get(code.code());
            assertEquals(code.description(), text.description());
            if (!code.phrase().isEmpty()) {
                assertEquals(code.phrase(), text.title());
            }
        }
    }

    @Test
    void aCodeWithoutAPhraseIsCalledWhatItsConstantIs() {
        assertEquals("Store Locked", ShopifyStatus.STORE_LOCKED.title(Locale.ENGLISH));
        assertEquals(
                "Too Many X-Forwarded-For Addresses",
                AwsStatus.TOO_MANY_X_FORWARDED_FOR_ADDRESSES.title(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("registries")
    void aConstantIsNamedAfterItsTitle(VendorRegistry registry) {
        Map<Integer, StatusText> english = registry.texts(Locale.ENGLISH);
        for (StatusCode code : registry.statusCodes()) {
            String words = english.get(code.code()).title().toUpperCase(Locale.ROOT);
            assertEquals(words.replaceAll("[^A-Z]+", "_"), code.constantName());
        }
    }

    /** The files as they are, read by nothing but a decoder: what any setting of the machine must leave alone. */
    @ParameterizedTest
    @MethodSource("registries")
    void frenchIsWhatStandsInTheFile(VendorRegistry registry) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        registry.texts(Locale.FRENCH).forEach((code, text) -> {
            assertEquals(Locale.FRENCH, text.locale());
            texts.put(code + ".title", text.title());
            texts.put(code + ".description", text.description());
        });
        assertEquals(lines(registry), texts);
    }

    /** The keys and values of the French file. */
    private static Map<String, String> lines(VendorRegistry registry) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        Files.readString(Path.of("src/main/bundles", bundle(registry) + "_fr.properties"))
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int equals = line.indexOf('=');
                    assertEquals(null, lines.put(line.substring(0, equals), line.substring(equals + 1)), line);
                });
        return lines;
    }

    private static String bundle(VendorRegistry registry) {
        return registry.getClass().getSimpleName().replace("Registry", "Texts");
    }

    @ParameterizedTest
    @MethodSource("registries")
    void theTextsAreResourceBundlesWithTheSameWords(VendorRegistry registry) {
        for (Locale locale : registry.locales()) {
            ResourceBundle resources =
                    ResourceBundle.getBundle("http.status.vendor.bundle." + bundle(registry), locale);
            assertEquals(locale, resources.getLocale());
            assertEquals(registry.statusCodes().size() * 2, resources.keySet().size());
            registry.texts(locale).forEach((code, text) -> {
                assertEquals(text.title(), resources.getString(code + ".title"));
                assertEquals(text.description(), resources.getString(code + ".description"));
            });
        }
    }

    @Test
    void everyFileIsThatOfARegistry() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/bundles"))) {
            assertEquals(
                    registries()
                            .map(registry -> bundle(registry) + "_fr.properties")
                            .collect(Collectors.toSet()),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    static Stream<StatusText> frenchTexts() {
        return texts(Locale.FRENCH);
    }

    private static Stream<StatusText> texts(Locale locale) {
        return Vendors.registries().stream().flatMap(registry -> registry.texts(locale).values().stream());
    }

    @ParameterizedTest
    @MethodSource("frenchTexts")
    void aFrenchTextKeepsTheTypography(StatusText french) {
        for (String text : List.of(french.title(), french.description())) {
            // Where a colon stands, a non-breaking space stands before it.
            String colonless = text.replace("\u00A0:", "");
            assertAll(
                    () -> assertTrue(colonless.matches(FRENCH_CHARACTERS), text),
                    () -> assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC), "normal form"),
                    () -> assertEquals(text.strip(), text, "outer spaces"),
                    () -> assertEquals(-1, text.indexOf("  "), "double space"),
                    () -> assertTrue(!text.matches(".*\u00AB[^\u00A0].*"), "a quotation opens with that space"),
                    () -> assertTrue(!text.matches(".*[^\u00A0]\u00BB.*"), "a quotation closes with that space"));
        }
    }

    @ParameterizedTest
    @MethodSource("frenchTexts")
    void aFrenchTitleHasNoArticleNoNumberOfItsOwnAndOneCapital(StatusText french) {
        String title = french.title();
        assertTrue(!title.matches("(Les?|La|L\u2019|Une?|Des) ?.*"), title);
        assertTrue(!title.matches(".*[0-9].*"), title);
        assertTrue(Character.isUpperCase(title.charAt(0)), title);
        Matcher capitalised = CAPITALISED.matcher(title.replace("X-Forwarded-For", ""));
        while (capitalised.find()) {
            assertTrue(NAMES.contains(capitalised.group()), title);
        }
    }

    @ParameterizedTest
    @MethodSource("frenchTexts")
    void aFrenchDescriptionSpeaksToNobody(StatusText french) {
        Set<String> words = new HashSet<>(
                Arrays.asList(french.description().toLowerCase(Locale.ROOT).split("[ \u00A0\u2019.,:()]+")));
        for (String word : List.of("vous", "nous", "on", "veuillez", "url", "timeout", "entit\u00E9")) {
            assertTrue(!words.contains(word), french.description());
        }
        assertTrue(!french.description().matches("(Ce code i|I|Ce code s|S)(ndique|ignifie) que.*"));
    }

    static Stream<StatusText> allTexts() {
        return Stream.concat(texts(Locale.ENGLISH), texts(Locale.FRENCH));
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
            assertTrue(sentence.endsWith("."), sentence);
        }
    }

    @ParameterizedTest
    @MethodSource("registries")
    void noTwoTextsOfARegistryAreAlike(VendorRegistry registry) {
        for (Locale locale : registry.locales()) {
            Collection<StatusText> texts = registry.texts(locale).values();
            assertEquals(
                    texts.size(),
                    texts.stream().map(StatusText::title).distinct().count());
            assertEquals(
                    texts.size(),
                    texts.stream().map(StatusText::description).distinct().count());
        }
    }

    @Test
    void theInformalCodesSayThatNobodyDefinesThem() {
        for (StatusCode code : new InformalRegistry().statusCodes()) {
            assertTrue(code.description().contains("No authority defines this code"), code.description());
            String french =
                    new InformalRegistry().texts(Locale.FRENCH).get(code.code()).description();
            assertTrue(french.contains("Aucune autorit\u00E9 ne d\u00E9finit ce code"), french);
        }
    }

    @Test
    void theSameNumberIsSpokenOfByEachRegistryInItsOwnWords() {
        StatusTexts french = TextCatalog.of(new NginxRegistry(), new EsriRegistry(), new IanaTexts())
                .texts(Locale.FRENCH);
        assertEquals("Requ\u00EAte interrompue par le client", french.title(NginxStatus.CLIENT_CLOSED_REQUEST));
        assertEquals("Jeton requis", french.title(EsriStatus.TOKEN_REQUIRED));
        // A registry that wasn't given is spoken of in its own English.
        assertEquals("Client Closed Request", french.title(TraefikStatus.CLIENT_CLOSED_REQUEST));
    }

    @Test
    void aCodeWithoutAPhraseHasALabelInEitherLanguage() {
        List<StatusCode> without =
                Vendors.codes().filter(code -> code.phrase().isEmpty()).toList();
        assertEquals(Vendors.shippedRows().filter(row -> row.phrase().isEmpty()).count(), without.size());
        for (StatusCode code : without) {
            assertEquals(Integer.toString(code.code()), code.toString());
            assertEquals(code.toString(), code.label());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                assertFalse(code.title(locale).isBlank(), code.toString());
            }
        }
        assertEquals("Client Closed Connection", AwsStatus.CLIENT_CLOSED_CONNECTION.title(Locale.ENGLISH));
        assertEquals("Connexion ferm\u00E9e par le client", AwsStatus.CLIENT_CLOSED_CONNECTION.title(Locale.FRENCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr-CA", "und"})
    void anotherLanguageIsRefusedByName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        for (VendorRegistry registry : Vendors.registries()) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> registry.texts(locale));
            assertEquals("there are no texts in \"" + tag + "\": ask for \"en\" or \"fr\"", e.getMessage());
        }
    }
}
