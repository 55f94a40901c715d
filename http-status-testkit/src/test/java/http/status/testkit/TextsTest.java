package http.status.testkit;

import static http.status.testkit.Given.assertBroken;
import static http.status.testkit.Given.code;
import static http.status.testkit.Given.faults;
import static http.status.testkit.Given.registry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.StatusTextProvider;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Providers of texts that break one rule each. */
class TextsTest {
    private static List<Fault> verify(StatusTextProvider... texts) {
        return faults(registry(code(470, "Out Of Coffee"), code(471, "")), texts);
    }

    @Test
    void soundTextsHaveNoFault() {
        assertEquals(
                List.of(), verify(new Given.Texts(Locale.FRENCH, 470, 471), new Given.Texts(Locale.ENGLISH, 470, 471) {
                    @Override
                    public Map<StatusClass, StatusText> classTexts(Locale wanted) {
                        return ofAllClasses(wanted);
                    }
                }));
    }

    @Test
    void severalProvidersMakeALanguageCompleteTogether() {
        assertEquals(List.of(), verify(new Given.Texts(Locale.FRENCH, 470), new Given.Texts(Locale.FRENCH, 471)));
    }

    @Test
    void aRegionTakesWhatItLacksFromItsLanguage() {
        assertEquals(
                List.of(),
                verify(new Given.Texts(Locale.FRENCH, 470, 471), new Given.Texts(Locale.CANADA_FRENCH, 470)));
    }

    @Test
    void textsAreForTheRegistry() {
        assertBroken(
                Requirement.TEXT_REGISTRY,
                verify(new Given.Texts(Locale.FRENCH, 470, 471) {
                    @Override
                    public String registry() {
                        return "emca";
                    }
                }),
                "\"emca\"",
                "\"acme\"");
    }

    @Test
    void textsNameTheRegistryOnEveryCall() {
        AtomicInteger calls = new AtomicInteger();
        StatusTextProvider texts = new Given.Texts(Locale.FRENCH, 470, 471) {
            @Override
            public String registry() {
                return calls.getAndIncrement() == 0 ? "acme" : "emca";
            }
        };
        assertBroken(
                Requirement.TEXT_REGISTRY,
                verify(texts),
                ".registry() gave \"acme\", then \"emca\": give one constant");
    }

    @Test
    void textsThatNameTheirRegistryOnceAreAskedForItAgain() {
        AtomicInteger calls = new AtomicInteger();
        StatusTextProvider texts = new Given.Texts(Locale.FRENCH, 470, 471) {
            @Override
            public String registry() {
                return calls.getAndIncrement() == 0 ? "acme" : null;
            }
        };
        assertBroken(Requirement.TEXT_REGISTRY, verify(texts), ".registry() gave null: it must give a value");
    }

    @Test
    void thereIsALocale() {
        assertBroken(Requirement.TEXT_LOCALES, verify(in(Set.of())), "locales() is empty");
    }

    @Test
    void noLocaleIsNull() {
        assertBroken(Requirement.TEXT_LOCALES, verify(in(null)), "locales() gave null");
        assertBroken(
                Requirement.TEXT_LOCALES,
                verify(in(new HashSet<>(Arrays.asList(Locale.FRENCH, null)))),
                "locales() holds null");
    }

    @Test
    void aLocaleHasALanguage() {
        assertBroken(Requirement.TEXT_LOCALES, verify(in(Set.of(Locale.ROOT))), "\"und\", which has no language");
    }

    @Test
    void theLocalesStay() {
        AtomicInteger calls = new AtomicInteger();
        assertBroken(
                Requirement.TEXT_LOCALES,
                verify(new Given.Texts(Locale.FRENCH, 470, 471) {
                    @Override
                    public Set<Locale> locales() {
                        return Set.of(calls.getAndIncrement() == 0 ? Locale.FRENCH : Locale.GERMAN);
                    }
                }),
                "[fr], then [de]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn", "english", "xxy"})
    void aLanguageIsOneOfTheStandard(String tag) {
        assertBroken(
                Requirement.TEXT_LANGUAGE, verify(in(Set.of(Locale.forLanguageTag(tag)))), '"' + tag + "\" is none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "gsw", "he", "zh-Hant-TW", "fr-CA"})
    void aLanguageOfTheStandardIsSound(String tag) {
        assertEquals(List.of(), verify(in(Set.of(Locale.forLanguageTag(tag)))));
    }

    private static StatusTextProvider in(Set<Locale> locales) {
        return new Given.Texts(Locale.FRENCH, 470, 471) {
            @Override
            public Set<Locale> locales() {
                return locales;
            }
        };
    }

    @Test
    void textsAreNotNull() {
        List<Fault> faults = RegistryVerifier.of(registry(code(470, "Out Of Coffee")))
                .texts(giving(null))
                .except(Given.NOT_PLUGGED_IN)
                .except(Requirement.TEXTS_COMPLETE)
                .faults();
        assertBroken(Requirement.TEXTS_GIVEN, faults, ".texts(fr) gave null");
    }

    @Test
    void noTextIsNullAndNoNumberIs() {
        Map<Integer, StatusText> texts = new HashMap<>(new Given.Texts(Locale.FRENCH, 470, 471).texts(Locale.FRENCH));
        texts.put(null, Given.Texts.text(Locale.FRENCH));
        texts.put(472, null);
        assertBroken(
                Requirement.TEXTS_GIVEN, verify(giving(texts)), "null as the key of a text", "null as the text of 472");
    }

    private static StatusTextProvider giving(Map<Integer, StatusText> texts) {
        return new Given.Texts(Locale.FRENCH) {
            @Override
            public Map<Integer, StatusText> texts(Locale wanted) {
                return texts;
            }
        };
    }

    @Test
    void textsStay() {
        AtomicInteger calls = new AtomicInteger(1);
        assertBroken(
                Requirement.TEXTS_STAY,
                verify(new Given.Texts(Locale.FRENCH) {
                    @Override
                    public Map<Integer, StatusText> texts(Locale wanted) {
                        String title = "Title " + calls.getAndIncrement();
                        StatusText text = StatusText.of(title, "A text.", wanted);
                        return Map.of(470, text, 471, text);
                    }

                    @Override
                    public int priority() {
                        return calls.getAndIncrement();
                    }
                }),
                "priority() gave 1, then 2",
                "Title 3",
                "Title 4");
    }

    @Test
    void theTextsOfClassesStay() {
        AtomicInteger calls = new AtomicInteger();
        assertBroken(
                Requirement.TEXTS_STAY,
                verify(new Given.Texts(Locale.FRENCH, 470, 471) {
                    @Override
                    public Map<StatusClass, StatusText> classTexts(Locale wanted) {
                        return calls.getAndIncrement() == 0 ? ofAllClasses(wanted) : Map.of();
                    }
                }),
                ".classTexts(fr) gave {CLIENT_ERROR=Out Of Coffee (fr), ",
                ", then {}: give the same, always");
    }

    @Test
    void aTextIsInTheLocaleThatWasAskedFor() {
        StatusText text = Given.Texts.text(Locale.CANADA_FRENCH);
        assertBroken(
                Requirement.TEXT_LOCALE, verify(giving(Map.of(470, text, 471, text))), "texts(fr)", "470 in fr-CA");
    }

    @Test
    void aTextIsThatOfACodeOfTheRegistry() {
        assertBroken(
                Requirement.TEXT_OF_A_CODE,
                verify(new Given.Texts(Locale.FRENCH, 470, 471, 404)),
                "a text of 404, \"Out Of Coffee\"");
    }

    @Test
    void everyCodeHasAText() {
        assertBroken(Requirement.TEXTS_COMPLETE, verify(new Given.Texts(Locale.FRENCH)), "no text in fr for 470, 471");
    }

    @Test
    void textsOfClassesAreAllThereOrNone() {
        assertBroken(
                Requirement.CLASS_TEXTS,
                verify(new Given.Texts(Locale.FRENCH, 470, 471) {
                    @Override
                    public Map<StatusClass, StatusText> classTexts(Locale wanted) {
                        Map<StatusClass, StatusText> texts = ofAllClasses(wanted);
                        texts.remove(StatusClass.OTHER);
                        return texts;
                    }
                }),
                "classTexts(fr) lacks [OTHER]");
    }

    @Test
    void anEnglishTitleIsThePhraseOfTheCode() {
        StatusText text = StatusText.of("No Coffee", "There is none.", Locale.ENGLISH);
        assertBroken(
                Requirement.ENGLISH_TEXT,
                verify(new Given.Texts(Locale.ENGLISH) {
                    @Override
                    public Map<Integer, StatusText> texts(Locale wanted) {
                        return Map.of(470, text, 471, text);
                    }
                }),
                "has the title \"No Coffee\" of code 470: the code's phrase is \"Out Of Coffee\"");
    }

    @Test
    void whatIsThrownIsAFault() {
        List<Fault> faults = verify(new Given.Texts(Locale.FRENCH, 470, 471) {
            @Override
            public Map<StatusClass, StatusText> classTexts(Locale wanted) {
                throw new LinkageError("no classes");
            }
        });
        assertBroken(Requirement.TEXTS_GIVEN, faults, "classTexts(fr) threw java.lang.LinkageError (no classes)");
    }

    @Test
    void textsThatACatalogLeavesOutAreNamed() {
        Set<Requirement> others = new HashSet<>(Given.NOT_PLUGGED_IN);
        others.remove(Requirement.ACCEPTED);
        others.addAll(Set.of(Requirement.TEXTS_GIVEN, Requirement.TEXTS_COMPLETE));
        List<Fault> faults = RegistryVerifier.of(registry(code(470, "Out Of Coffee")))
                .texts(Collections.singleton(giving(null)))
                .except(others)
                .faults();
        assertBroken(Requirement.ACCEPTED, faults, "TextCatalog.of(...) leaves", "texts in fr: texts() gave null");
    }
}
