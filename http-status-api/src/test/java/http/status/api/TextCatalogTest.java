package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.spi.StatusTextProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextCatalogTest {
    private static final StatusCode COFFEE = FakeRegistry.code("acme", 470);
    private static final FakeTexts GERMAN = FakeTexts.language("acme", "de", 470);

    private static Locale locale(String tag) {
        return Locale.forLanguageTag(tag);
    }

    @Test
    void aTextBelongsToACodeOfARegistry() {
        StatusTexts german = TextCatalog.of(GERMAN).texts(Locale.GERMAN);
        assertEquals("de acme 470", german.title(COFFEE));
        assertEquals("de description of acme 470.", german.description(COFFEE));
        assertEquals(StatusText.of("de acme 470", "de description of acme 470.", Locale.GERMAN), german.text(COFFEE));
        assertEquals("beta 470", german.title(FakeRegistry.code("beta", 470)), "another registry's 470");
        assertEquals("de CLIENT_ERROR", german.title(StatusCode.of(470)), "no registry's 470");
    }

    @Test
    void withoutAnyProviderThereIsEnglish() {
        TextCatalog catalog = TextCatalog.of();
        assertEquals(List.of(Locale.ENGLISH), catalog.locales());
        StatusTexts texts = catalog.texts(Locale.FRENCH);
        assertEquals(Locale.ENGLISH, texts.locale());
        assertEquals("acme 470", texts.title(COFFEE));
        assertEquals(StatusClass.CLIENT_ERROR.description(), texts.description(COFFEE));
        for (StatusClass statusClass : StatusClass.values()) {
            assertEquals(statusClass.phrase(), texts.title(statusClass));
            assertEquals(statusClass.description(), texts.description(statusClass));
        }
    }

    @Test
    void noAnswerIsEverEmpty() {
        StatusTexts german = TextCatalog.of(GERMAN).texts(Locale.GERMAN);
        StatusCode phraseAlone = StatusCode.builder("beta", 480).phrase("Own").build();
        assertEquals(
                StatusText.of("Own", StatusClass.CLIENT_ERROR.description(), Locale.ENGLISH), german.text(phraseAlone));
        StatusCode descriptionAlone =
                StatusCode.builder("beta", 480).description("Own words.").build();
        assertEquals(StatusText.of("Client Error", "Own words.", Locale.ENGLISH), german.text(descriptionAlone));
        StatusCode bare = StatusCode.builder("beta", 480).build();
        assertEquals(GERMAN.byClass().get(StatusClass.CLIENT_ERROR), german.text(bare));
        for (int number = 100; number <= 999; number++) {
            StatusText text = german.text(StatusCode.of(number));
            assertEquals(GERMAN.byClass().get(StatusClass.of(number)), text);
        }
        for (StatusCode code : List.of(phraseAlone, descriptionAlone, bare, COFFEE)) {
            assertEquals(german.text(code).title(), german.title(code));
            assertEquals(german.text(code).description(), german.description(code));
        }
    }

    @Test
    void aTableOfTextsMayHaveHoles() {
        TextCatalog catalog = TextCatalog.of(
                FakeTexts.language("acme", "de", 431, 470, 499), FakeTexts.language("acme", "de-CH", 450, 470));
        StatusTexts swiss = catalog.texts(locale("de-CH"));
        for (int number = 100; number <= 999; number++) {
            String expected = switch (number) {
                case 431, 499 -> "de acme " + number;
                case 450, 470 -> "de-CH acme " + number;
                default -> "acme " + number;
            };
            assertEquals(expected, swiss.title(FakeRegistry.code("acme", number)));
        }
    }

    @Test
    void textsOfCodesAloneExtendALanguageAndNeverMakeOne() {
        FakeTexts more = FakeTexts.codes("beta", "de", 480);
        FakeTexts lonely = FakeTexts.codes("beta", "it", 480);
        TextCatalog catalog = TextCatalog.of(lonely, more, GERMAN);
        assertEquals(List.of(Locale.GERMAN, Locale.ENGLISH), catalog.locales());
        assertEquals("de beta 480", catalog.texts(Locale.GERMAN).title(FakeRegistry.code("beta", 480)));
        assertEquals(Locale.ENGLISH, catalog.texts(Locale.ITALIAN).locale());
        assertEquals(Locale.ENGLISH, catalog.negotiate("it").locale());
        assertEquals(List.of(), catalog.failures());
    }

    @Test
    void aLanguageNeedsTheTextsOfAllClasses() {
        FakeTexts incomplete = FakeTexts.language("acme", "de", 470);
        Map<StatusClass, StatusText> five = new HashMap<>(incomplete.byClass());
        five.remove(StatusClass.OTHER);
        FakeTexts fiveClasses = new FakeTexts("acme", 0, Locale.GERMAN, incomplete.byCode(), five);
        assertEquals(List.of(Locale.ENGLISH), TextCatalog.of(fiveClasses).locales());
    }

    @Test
    void theHigherPriorityWinsCodeByCode() {
        FakeTexts override =
                new FakeTexts("acme", 1, Locale.GERMAN, Map.of(470, FakeTexts.text("de", "override")), Map.of());
        FakeTexts base = FakeTexts.language("acme", "de", 470, 471);
        for (TextCatalog catalog : List.of(TextCatalog.of(base, override), TextCatalog.of(override, base))) {
            StatusTexts german = catalog.texts(Locale.GERMAN);
            assertEquals("de override", german.title(COFFEE));
            assertEquals("de acme 471", german.title(FakeRegistry.code("acme", 471)));
        }
    }

    @Test
    void ofOnePriorityTheFirstRegistryAndThenTheFirstClassWins() {
        StatusTextProvider other = provider("acme", () -> Set.of(Locale.GERMAN), Map::of);
        FakeTexts acme = new FakeTexts("acme", other.priority(), Locale.GERMAN, Map.of(), classTexts("acme"));
        FakeTexts beta = new FakeTexts("beta", other.priority(), Locale.GERMAN, Map.of(), classTexts("beta"));
        for (List<StatusTextProvider> providers :
                List.of(List.of(acme, beta, other), List.of(other, beta, acme), List.of(beta, other, acme))) {
            assertEquals(
                    "de acme",
                    TextCatalog.of(providers).texts(Locale.GERMAN).title(StatusClass.OTHER),
                    "FakeTexts comes before a class of TextCatalogTest by name");
        }
    }

    private static Map<StatusClass, StatusText> classTexts(String of) {
        Map<StatusClass, StatusText> texts = new HashMap<>();
        for (StatusClass statusClass : StatusClass.values()) {
            texts.put(statusClass, FakeTexts.text("de", of));
        }
        return texts;
    }

    @Test
    void aRegionTakesWhatItLacksFromItsLanguage() {
        FakeTexts swiss = FakeTexts.language("acme", "de-CH", 471);
        TextCatalog catalog = TextCatalog.of(swiss, FakeTexts.language("acme", "de", 470, 471));
        StatusTexts texts = catalog.texts(locale("de-CH"));
        assertEquals("de-CH acme 471", texts.title(FakeRegistry.code("acme", 471)));
        assertEquals("de acme 470", texts.title(COFFEE));
        assertEquals(Locale.GERMAN, texts.text(COFFEE).locale(), "and says so");
        assertEquals("de-CH CLIENT_ERROR", texts.title(StatusClass.CLIENT_ERROR));
        assertEquals(locale("de"), catalog.texts(locale("de-AT")).locale());
    }

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "de-DE, de",
        "de-CH, de-CH",
        "de-CH-1996, de-CH",
        "de-Latn-CH, de-CH",
        "de-u-co-phonebk, de",
        "zh-TW, zh-Hant",
        "zh-Hant-HK, zh-Hant",
        "zh, en",
        "zh-CN, en",
        "zh-Hans, en",
        "nb, no",
        "nb-NO, no",
        "no, no",
        "nn, no",
        "fr, en",
        "en, en",
        "en-GB, en",
        "und, en",
        "und-CH, en",
        "x-private, en"
    })
    void aLocaleFallsBackToWhatItRefines(String wanted, String installed) {
        TextCatalog catalog = TextCatalog.of(
                FakeTexts.language("acme", "de", 470),
                FakeTexts.language("acme", "de-CH", 470),
                FakeTexts.language("acme", "zh-Hant", 470),
                FakeTexts.language("acme", "no", 470));
        assertEquals(locale(installed), catalog.texts(locale(wanted)).locale());
    }

    @Test
    void aLocaleWithTextsOfCodesAloneIsPassedBy() {
        TextCatalog catalog = TextCatalog.of(FakeTexts.codes("acme", "nb", 470), FakeTexts.language("acme", "no", 470));
        assertEquals(locale("no"), catalog.texts(locale("nb")).locale());
    }

    @Test
    void theFirstOfSeveralLocalesThatFitsIsTaken() {
        TextCatalog catalog = TextCatalog.of(GERMAN);
        assertEquals(
                Locale.GERMAN,
                catalog.texts(List.of(Locale.FRENCH, locale("de-AT"), Locale.ENGLISH))
                        .locale());
        assertEquals(
                Locale.ENGLISH, catalog.texts(List.of(Locale.UK, Locale.GERMAN)).locale());
        assertEquals(Locale.ENGLISH, catalog.texts(List.of(Locale.FRENCH)).locale());
        assertEquals(Locale.ENGLISH, catalog.texts(List.of()).locale());
    }

    @Test
    void theDefaultLocaleHasNoPart() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            TextCatalog catalog = TextCatalog.of(GERMAN);
            assertEquals(Locale.ENGLISH, catalog.texts(Locale.FRENCH).locale());
            assertEquals(Locale.ENGLISH, catalog.texts(Locale.ROOT).locale());
            assertEquals(Locale.ENGLISH, catalog.negotiate(null).locale());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLanguageIsReadOnceOnItsFirstUse() {
        AtomicInteger reads = new AtomicInteger();
        StatusTextProvider counting = provider("acme", () -> Set.of(Locale.GERMAN), () -> {
            reads.incrementAndGet();
            return GERMAN.byCode();
        });
        TextCatalog catalog = TextCatalog.of(counting);
        catalog.texts(Locale.ENGLISH);
        catalog.negotiate("en, fr");
        assertEquals(0, reads.get());
        StatusTexts german = catalog.texts(Locale.GERMAN);
        assertSame(german, catalog.texts(locale("de-AT")));
        assertSame(german, catalog.negotiate("de"));
        catalog.locales();
        assertEquals(1, reads.get());
    }

    static Stream<Arguments> brokenBeforeAnyLanguage() {
        return Stream.of(
                Arguments.of("registry() null", provider(null, () -> Set.of(Locale.GERMAN), Map::of)),
                Arguments.of("registry() is no id", provider("No Id", () -> Set.of(Locale.GERMAN), Map::of)),
                Arguments.of("locales() null", provider("beta", () -> null, Map::of)),
                Arguments.of(
                        "locales() throws",
                        provider(
                                "beta",
                                () -> {
                                    throw new IllegalStateException("on purpose");
                                },
                                Map::of)),
                Arguments.of(
                        "locales() holds null",
                        provider("beta", () -> new HashSet<>(Collections.singleton(null)), Map::of)),
                Arguments.of("a locale has no language", provider("beta", () -> Set.of(Locale.ROOT), Map::of)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenBeforeAnyLanguage")
    void aProviderThatFailsBeforeAnyLanguageIsLeftOutWhole(String why, StatusTextProvider broken) {
        TextCatalog catalog = TextCatalog.of(broken, GERMAN);
        assertEquals(1, catalog.failures().size());
        assertEquals(broken.getClass().getName(), catalog.failures().get(0).provider());
        assertEquals("de acme 470", catalog.texts(Locale.GERMAN).title(COFFEE));
    }

    static Stream<Arguments> brokenInALanguage() {
        return Stream.of(
                broken("texts() null", () -> null),
                broken("texts() throws", () -> {
                    throw new IllegalStateException("on purpose");
                }),
                broken("texts() throws an error", () -> {
                    throw new NoClassDefFoundError("on purpose");
                }),
                broken("a number is 99", () -> Map.of(99, FakeTexts.text("de", "x"))),
                broken("a number is 1000", () -> Map.of(1000, FakeTexts.text("de", "x"))),
                broken("a number is null", () -> Collections.singletonMap(null, FakeTexts.text("de", "x"))),
                broken("a text is null", () -> Collections.singletonMap(480, null)),
                broken("a text is in another locale", () -> Map.of(480, FakeTexts.text("fr", "x"))));
    }

    private static Arguments broken(String why, Supplier<Map<Integer, StatusText>> texts) {
        return Arguments.of(why, provider("beta", () -> Set.of(Locale.GERMAN), texts));
    }

    private static StatusTextProvider provider(
            String registry, Supplier<Set<Locale>> locales, Supplier<Map<Integer, StatusText>> texts) {
        return new StatusTextProvider() {
            @Override
            public String registry() {
                return registry;
            }

            @Override
            public int priority() {
                return 9;
            }

            @Override
            public Set<Locale> locales() {
                return locales.get();
            }

            @Override
            public Map<Integer, StatusText> texts(Locale locale) {
                return texts.get();
            }

            @Override
            public Map<StatusClass, StatusText> classTexts(Locale locale) {
                return GERMAN.byClass();
            }
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenInALanguage")
    void aProviderThatFailsInALanguageIsLeftOutOfIt(String why, StatusTextProvider broken) {
        TextCatalog catalog = TextCatalog.of(broken, GERMAN);
        assertEquals(List.of(), catalog.failures(), "nothing is read yet");
        StatusTexts german = catalog.texts(Locale.GERMAN);
        assertEquals("de acme 470", german.title(COFFEE));
        assertEquals("beta 480", german.title(FakeRegistry.code("beta", 480)));
        assertEquals(1, catalog.failures().size());
        Failure failure = catalog.failures().get(0);
        assertEquals(broken.getClass().getName(), failure.provider());
        assertTrue(failure.message().matches("texts in de: .+"), failure.message());
        assertNotNull(failure.cause());
        assertEquals(List.of(Locale.ENGLISH), TextCatalog.of(broken).locales(), "its class texts are left out with it");
    }

    @Test
    void theMessageTellsWhatIsMissing() {
        TextCatalog catalog = TextCatalog.of(
                provider("beta", () -> Set.of(Locale.GERMAN), () -> Collections.singletonMap(480, null)),
                provider("gamma", () -> Set.of(Locale.ROOT), Map::of));
        assertEquals(1, catalog.failures().size());
        assertTrue(catalog.failures().get(0).message().contains("has no language"));
        catalog.texts(Locale.GERMAN);
        assertEquals(
                "texts in de: the text of 480 is null",
                catalog.failures().get(1).message());
    }

    @Test
    void aLookupFromInsideAProviderIsItsFailure() {
        TextCatalog[] catalog = new TextCatalog[1];
        StatusTextProvider curious = provider("beta", () -> Set.of(Locale.GERMAN), () -> {
            catalog[0].texts(Locale.ENGLISH);
            return Map.of();
        });
        catalog[0] = TextCatalog.of(curious, GERMAN);
        assertEquals("de acme 470", catalog[0].texts(Locale.GERMAN).title(COFFEE));
        assertEquals(1, catalog[0].failures().size());
        assertTrue(catalog[0].failures().get(0).cause() instanceof IllegalStateException);
        assertEquals(Locale.ENGLISH, catalog[0].texts(Locale.ENGLISH).locale(), "and English is still there");
    }

    @Test
    void theOrderOfProvidersNeverMatters() {
        List<StatusTextProvider> providers = new ArrayList<>(List.of(
                GERMAN,
                FakeTexts.codes("beta", "de", 480),
                new FakeTexts("acme", 5, Locale.GERMAN, Map.of(470, FakeTexts.text("de", "override")), Map.of()),
                FakeTexts.language("beta", "fr", 480),
                FakeTexts.language("acme", "de-CH", 471)));
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(providers, random);
            TextCatalog catalog = TextCatalog.of(providers);
            assertEquals(
                    List.of("de", "de-CH", "en", "fr"),
                    catalog.locales().stream().map(Locale::toLanguageTag).toList());
            StatusTexts swiss = catalog.texts(locale("de-CH"));
            assertEquals("de override", swiss.title(COFFEE));
            assertEquals("de-CH acme 471", swiss.title(FakeRegistry.code("acme", 471)));
            assertEquals("de beta 480", swiss.title(FakeRegistry.code("beta", 480)));
        }
    }

    @Test
    void aTextHasWordsAndNoControls() {
        for (String illegal :
                List.of("", " ", "\u00A0\u2003", "a\nb", "a\u0007", "a\u001F", "a\u007F", "a\u0085", "\u009F")) {
            assertThrows(IllegalArgumentException.class, () -> StatusText.of(illegal, "Words.", Locale.ENGLISH));
            assertThrows(IllegalArgumentException.class, () -> StatusText.of("Words", illegal, Locale.ENGLISH));
        }
    }
}
