package http.status.testkit;

import static http.status.testkit.Given.assertBroken;
import static http.status.testkit.Given.code;
import static http.status.testkit.Given.registry;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.StatusTextProvider;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Texts as their translator verifies them: without the registry, or beside it. */
class TextsVerifierTest {
    private static TextsVerifier verifier(StatusTextProvider... texts) {
        return TextsVerifier.of(texts).except(Given.NOT_PLUGGED_IN);
    }

    private static Set<Requirement> allBut(Requirement... requirements) {
        Set<Requirement> others = EnumSet.allOf(Requirement.class);
        others.removeAll(Arrays.asList(requirements));
        return others;
    }

    @Test
    void textsAloneNeedNeitherBeCompleteNorBeThoseOfACode() {
        StatusTextProvider english = new Given.Texts(Locale.ENGLISH, 470) {
            @Override
            public Map<StatusClass, StatusText> classTexts(Locale wanted) {
                return ofAllClasses(wanted);
            }
        };
        assertEquals(
                List.of(),
                verifier(english, new Given.Texts(Locale.FRENCH, 404)).faults());
    }

    @Test
    void besideTheCodesTextsAreCompleteAndThoseOfACode() {
        List<Fault> faults = verifier(new Given.Texts(Locale.FRENCH, 470, 404))
                .codes(registry(code(470, "Out Of Coffee"), code(471, "Cup Missing")))
                .faults();
        assertEquals(
                List.of(
                        new Fault(
                                Requirement.TEXT_OF_A_CODE,
                                Given.Texts.class.getName()
                                        + ".texts(fr) has a text of 404, \"Out Of Coffee\": the registry has no such code"),
                        new Fault(
                                Requirement.TEXTS_COMPLETE,
                                "no text in fr for 471: write one for each code of the registry")),
                faults);
    }

    @Test
    void besideTheCodesAnEnglishTitleIsThePhrase() {
        TextsVerifier english = verifier(new Given.Texts(Locale.ENGLISH, 470));
        assertEquals(List.of(), english.faults());
        assertEquals(
                List.of(), english.codes(registry(code(470, "Out Of Coffee"))).faults());
        assertBroken(
                Requirement.ENGLISH_TEXT,
                english.codes(registry(code(470, "No Coffee"))).faults(),
                "the code's phrase is \"No Coffee\"");
    }

    @Test
    void besideTheCodesTextsNameTheirRegistry() {
        TextsVerifier texts = verifier(new Given.Texts(Locale.FRENCH, 470) {
            @Override
            public String registry() {
                return "emca";
            }
        });
        assertEquals(List.of(), texts.faults());
        assertBroken(
                Requirement.TEXT_REGISTRY,
                texts.codes(registry(code(470, "Out Of Coffee"))).faults(),
                ".registry() gave \"emca\": the texts are for the codes of \"acme\"");
    }

    @Test
    void aTranslatorIsNotToldOfTheFaultsOfTheCodes() {
        TextsVerifier texts = verifier(new Given.Texts(Locale.FRENCH, 470));
        assertEquals(
                List.of(),
                texts.codes(registry(code(470, "470 Coffee"), code(470, "Tea"))).faults());
        assertBroken(
                Requirement.TEXT_OF_A_CODE,
                texts.codes(new Given.Registry(() -> {
                            throw new IllegalStateException("no codes");
                        }))
                        .faults(),
                "the registry has no such code");
    }

    @Test
    void textsAloneNameALegalRegistryOnEveryCall() {
        StatusTextProvider illegal = new Given.Texts(Locale.FRENCH, 470) {
            @Override
            public String registry() {
                return "Acme";
            }
        };
        assertBroken(
                Requirement.TEXT_REGISTRY,
                verifier(illegal).faults(),
                ".registry(): registry id \"Acme\" is not allowed");
        AtomicInteger calls = new AtomicInteger();
        StatusTextProvider changing = new Given.Texts(Locale.FRENCH, 470) {
            @Override
            public String registry() {
                return "acme" + calls.incrementAndGet();
            }
        };
        assertBroken(Requirement.TEXT_REGISTRY, verifier(changing).faults(), "gave \"acme1\", then \"acme2\"");
        StatusTextProvider silent = new Given.Texts(Locale.FRENCH, 470) {
            @Override
            public String registry() {
                return null;
            }
        };
        assertBroken(Requirement.TEXT_REGISTRY, verifier(silent).faults(), ".registry() gave null");
    }

    @Test
    void theRulesOfTextsAreThoseThatARegistryHasForThem() {
        StatusTextProvider texts = new Given.Texts(Locale.FRENCH) {
            @Override
            public Map<Integer, StatusText> texts(Locale wanted) {
                return Map.of(470, text(Locale.CANADA_FRENCH));
            }

            @Override
            public Map<StatusClass, StatusText> classTexts(Locale wanted) {
                throw new LinkageError("no classes");
            }
        };
        List<Fault> faults = verifier(texts).faults();
        assertEquals(
                List.of(Requirement.TEXTS_GIVEN, Requirement.TEXT_LOCALE),
                faults.stream().map(Fault::requirement).toList());
        assertEquals(
                Given.faults(registry(code(470, "Out Of Coffee")), texts),
                verifier(texts).codes(registry(code(470, "Out Of Coffee"))).faults());
    }

    @Test
    void theClassIsOneThatAServiceLoaderCanMakeAndACatalogKeeps() {
        TextsVerifier texts = TextsVerifier.of(new Given.Texts(Locale.ROOT));
        assertBroken(
                Requirement.PROVIDER_CLASS,
                texts.except(allBut(Requirement.PROVIDER_CLASS)).faults(),
                Given.Texts.class.getName() + " has no public constructor without parameters");
        assertBroken(
                Requirement.ACCEPTED,
                texts.except(allBut(Requirement.ACCEPTED)).faults(),
                "TextCatalog.of(...) leaves " + Given.Texts.class.getName() + " out: locale \"und\" has no language");
    }

    @Test
    void thereIsSomethingToVerify() {
        assertThrows(IllegalArgumentException.class, TextsVerifier::of);
        assertThrows(IllegalArgumentException.class, () -> TextsVerifier.of(List.of()));
    }

    @Test
    void aVerifierIsImmutable() {
        StatusTextProvider[] texts = {new Given.Texts(Locale.FRENCH, 470)};
        TextsVerifier verifier = verifier(texts);
        texts[0] = new Given.Texts(Locale.ROOT);
        verifier.codes(registry(code(471, "Cup Missing")));
        assertEquals(List.of(), verifier.faults());
        TextsVerifier broken = TextsVerifier.of(texts);
        broken.except(EnumSet.allOf(Requirement.class));
        assertTrue(
                broken.faults().stream().anyMatch(fault -> fault.requirement() == Requirement.TEXT_LOCALES),
                "what is excepted by one verifier is asked by another");
        assertEquals(
                List.of(),
                broken.codes(registry(code(470, "Out Of Coffee")))
                        .except(EnumSet.allOf(Requirement.class))
                        .faults());
    }

    @Test
    void verifyThrowsWithAFaultALine() {
        StatusTextProvider one = new Given.Texts(Locale.ROOT);
        AssertionError error = assertThrows(AssertionError.class, verifier(one)::verify);
        assertEquals(
                Given.Texts.class.getName() + " breaks the contract of texts (1 fault):\n  TEXT_LOCALES: "
                        + Given.Texts.class.getName()
                        + ".locales() has the locale \"und\", which has no language: a text is in one",
                error.getMessage());
        StatusTextProvider other = new Given.Texts(Locale.forLanguageTag("cn")) {};
        error = assertThrows(AssertionError.class, verifier(one, other)::verify);
        assertEquals(
                Given.Texts.class.getName() + ", " + other.getClass().getName()
                        + " break the contract of texts (2 faults):",
                error.getMessage().lines().findFirst().orElseThrow());
        assertEquals(3, error.getMessage().lines().count());
    }

    @Test
    void verifyIsSilentWhereAllIsWell() {
        assertDoesNotThrow(verifier(new Given.Texts(Locale.FRENCH, 470))::verify);
    }
}
