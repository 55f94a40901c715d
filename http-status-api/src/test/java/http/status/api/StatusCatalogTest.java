package http.status.api;

import static http.status.api.FakeRegistry.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.spi.Priorities;
import http.status.api.spi.StatusCodeProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatusCatalogTest {
    private static final FakeRegistry ACME = FakeRegistry.defining("acme", 404, 470, 471);
    private static final FakeRegistry BETA = FakeRegistry.defining("beta", 470, 999);

    @Test
    void aCatalogIsTheUnionOfItsRegistries() {
        StatusCatalog catalog = StatusCatalog.of(BETA, ACME);
        assertEquals(List.of("acme", "beta"), catalog.registryIds());
        assertEquals(
                List.of(code("acme", 404), code("acme", 470), code("acme", 471), code("beta", 999)),
                catalog.statusCodes());
        assertEquals(List.of(), catalog.failures());
        assertTrue(catalog.contains(999));
        assertFalse(catalog.contains(998));
        assertThrows(
                UnsupportedOperationException.class, () -> catalog.statusCodes().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> catalog.registryIds().clear());
    }

    @Test
    void aCatalogGivesBackTheVeryObjectThatItWasGiven() {
        StatusCode coffee = code("acme", 470);
        StatusCatalog catalog = StatusCatalog.of(FakeRegistry.of("acme", 0, coffee));
        assertSame(coffee, catalog.find(470).orElseThrow());
        assertSame(coffee, catalog.resolve(470));
        assertSame(coffee, catalog.require(470));
        assertSame(coffee, catalog.parse("470"));
        assertSame(coffee, catalog.statusCodes().get(0));
    }

    @Test
    void aRecordOfAThirdPartyIsACode() {
        record Own(int code, String phrase, String registry) implements StatusCode {}
        Own own = new Own(470, "Out Of Coffee", "acme");
        StatusCatalog catalog = StatusCatalog.of(FakeRegistry.of("acme", 0, own));
        assertSame(own, catalog.require(470));
        assertEquals("", catalog.require(470).constantName());
        assertEquals(Registration.NON_STANDARD, catalog.require(470).registration());
        assertTrue(catalog.require(470).isRegistered());
    }

    @Test
    void theNumberOfACodeIsReadOnce() {
        class Shifting implements StatusCode {
            private int asked;

            @Override
            public int code() {
                return 470 + asked++;
            }

            @Override
            public String phrase() {
                return "";
            }

            @Override
            public String registry() {
                return "acme";
            }
        }
        StatusCatalog catalog = StatusCatalog.of(FakeRegistry.of("acme", 0, new Shifting()));
        assertTrue(catalog.contains(470));
        assertFalse(catalog.contains(471));
        assertEquals(1, catalog.statusCodes().size());
    }

    @Test
    void twoMeaningsOfANumberAreAConflictAndNoFailure() {
        StatusCatalog catalog = StatusCatalog.of(BETA, ACME, FakeRegistry.defining("gamma", 470));
        assertEquals(code("acme", 470), catalog.require(470));
        assertEquals(List.of(code("acme", 470), code("beta", 470), code("gamma", 470)), catalog.meanings(470));
        assertEquals(List.of(code("acme", 471)), catalog.meanings(471));
        assertEquals(
                List.of(new Conflict(470, code("acme", 470), List.of(code("beta", 470), code("gamma", 470)))),
                catalog.conflicts());
        assertEquals(List.of(), catalog.failures());
    }

    @Test
    void conflictsAreEqualWhenAllPartsAre() {
        Conflict conflict = new Conflict(470, code("acme", 470), List.of(code("beta", 470)));
        assertEquals(470, conflict.code());
        assertEquals(List.of(code("beta", 470)), conflict.others());
        assertEquals("470: acme before beta", conflict.toString());
        Conflict same = new Conflict(470, code("acme", 470), List.of(code("beta", 470)));
        assertEquals(conflict, same);
        assertEquals(conflict.hashCode(), same.hashCode());
        for (Conflict other : List.of(
                new Conflict(471, code("acme", 470), List.of(code("beta", 470))),
                new Conflict(470, code("able", 470), List.of(code("beta", 470))),
                new Conflict(470, code("acme", 470), List.of(code("gamma", 470))))) {
            assertNotEquals(conflict, other);
            assertNotEquals(conflict.hashCode(), other.hashCode());
        }
        assertFalse(conflict.equals(null));
    }

    @Test
    void codesMayBeGivenInAnyOrder() {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 400; number < 450; number++) {
            numbers.add(number);
        }
        List<StatusCode> ascending = numbers.stream().map(n -> code("acme", n)).toList();
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(numbers, new Random(seed));
            List<StatusCode> given = numbers.stream().map(n -> code("acme", n)).toList();
            StatusCatalog catalog = StatusCatalog.of(new FakeRegistry("acme", 0, given));
            assertEquals(List.of(), catalog.failures());
            assertEquals(ascending, catalog.requireRegistry("acme").statusCodes());
            assertEquals(code("acme", 425), catalog.require(425));
        }
    }

    @Test
    void logsTellWhatAnObjectIs() {
        StatusCatalog catalog = StatusCatalog.of(ACME, null);
        assertTrue(catalog.toString().contains("acme"), catalog.toString());
        assertTrue(catalog.requireRegistry("acme").toString().contains("acme"));
        assertTrue(catalog.failures().get(0).toString().contains(StatusCodeProvider.class.getName()));
        TextCatalog texts = TextCatalog.of(FakeTexts.language("acme", "de", 470));
        assertTrue(texts.toString().contains("de"), texts.toString());
        assertTrue(texts.negotiate("de").toString().contains("de"));
    }

    @Test
    void theHigherPriorityWins() {
        FakeRegistry override = FakeRegistry.of("zeta", Priorities.IANA + 1, code("zeta", 404));
        FakeRegistry iana = FakeRegistry.of("iana", Priorities.IANA, code("iana", 404));
        FakeRegistry negative = FakeRegistry.of("able", Integer.MIN_VALUE, code("able", 404));
        StatusCatalog catalog = StatusCatalog.of(negative, ACME, iana, override);
        assertEquals(List.of("zeta", "iana", "acme", "able"), catalog.registryIds());
        assertEquals("zeta", catalog.require(404).registry());
    }

    @Test
    void theOrderOfProvidersNeverMatters() {
        List<StatusCodeProvider> providers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            providers.add(FakeRegistry.of("r" + i, i % 3, code("r" + i, 400 + i % 4), code("r" + i, 500 + i)));
        }
        StatusCatalog expected = StatusCatalog.of(providers);
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(providers, random);
            StatusCatalog shuffled = StatusCatalog.of(providers);
            assertEquals(expected.registryIds(), shuffled.registryIds());
            assertEquals(expected.statusCodes(), shuffled.statusCodes());
            assertEquals(expected.conflicts(), shuffled.conflicts());
        }
    }

    @Test
    void anIdBelongsToTheFirstProviderInOrder() {
        class Second implements StatusCodeProvider {
            @Override
            public String registry() {
                return "acme";
            }

            @Override
            public Collection<StatusCode> statusCodes() {
                return List.of(code("acme", 480));
            }
        }
        for (StatusCatalog catalog :
                List.of(StatusCatalog.of(ACME, new Second()), StatusCatalog.of(new Second(), ACME))) {
            assertEquals(List.of("acme"), catalog.registryIds());
            assertTrue(catalog.contains(471), "FakeRegistry comes before StatusCatalogTest$1Second by name");
            assertFalse(catalog.contains(480), "the other is left out whole");
            assertEquals(1, catalog.failures().size());
            assertEquals(Second.class.getName(), catalog.failures().get(0).provider());
            assertTrue(catalog.failures().get(0).message().contains(FakeRegistry.class.getName()));
        }
    }

    @Test
    void ofTwoInstancesOfOneClassTheFirstCounts() {
        StatusCatalog catalog =
                StatusCatalog.of(FakeRegistry.defining("acme", 470), FakeRegistry.defining("acme", 471));
        assertTrue(catalog.contains(470));
        assertFalse(catalog.contains(471));
        assertEquals(1, catalog.failures().size());
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("registry() is null", null, List::of),
                broken("registry() is no id", "No Id", List::of),
                broken("statusCodes() gives null", "broken", () -> null),
                broken("statusCodes() throws", "broken", () -> {
                    throw new IllegalStateException("on purpose");
                }),
                broken("statusCodes() throws an error", "broken", () -> {
                    throw new ExceptionInInitializerError("on purpose");
                }),
                broken("statusCodes() fails an assertion", "broken", () -> {
                    throw new AssertionError("on purpose");
                }),
                broken("statusCodes() never ends", "broken", StatusCatalogTest::overflow),
                broken("an element is null", "broken", () -> Arrays.asList(code("broken", 480), null)),
                broken("a number is 99", "broken", () -> List.of(raw(99, "", "broken"))),
                broken("a number is 1000", "broken", () -> List.of(raw(1000, "", "broken"))),
                broken("a number is negative", "broken", () -> List.of(raw(-1, "", "broken"))),
                broken("a phrase has CR LF", "broken", () -> List.of(raw(480, "A\r\nB: c", "broken"))),
                broken("a phrase has TAB", "broken", () -> List.of(raw(480, "A\tB", "broken"))),
                broken("a phrase is null", "broken", () -> List.of(raw(480, null, "broken"))),
                broken("a number stands twice", "broken", () -> List.of(code("broken", 480), code("broken", 480))),
                broken("a code is of another registry", "broken", () -> List.of(code("acme", 480))),
                broken("a code is of no registry", "broken", () -> List.of(StatusCode.of(480))));
    }

    private static Collection<StatusCode> overflow() {
        return overflow();
    }

    private static StatusCode raw(int code, String phrase, String registry) {
        record Raw(int code, String phrase, String registry) implements StatusCode {}
        return new Raw(code, phrase, registry);
    }

    private static Arguments broken(String why, String id, Supplier<Collection<StatusCode>> codes) {
        class Broken implements StatusCodeProvider {
            @Override
            public String registry() {
                return id;
            }

            @Override
            public Collection<StatusCode> statusCodes() {
                return codes.get();
            }

            @Override
            public String toString() {
                return why;
            }
        }
        return Arguments.of(new Broken());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenProviderIsLeftOutWholeAndTheOthersStay(StatusCodeProvider broken) {
        StatusCatalog catalog = StatusCatalog.of(broken, ACME);
        assertEquals(List.of("acme"), catalog.registryIds());
        assertEquals(StatusCatalog.of(ACME).statusCodes(), catalog.statusCodes());
        assertEquals(List.of(), catalog.conflicts());
        assertEquals(1, catalog.failures().size());
        Failure failure = catalog.failures().get(0);
        assertEquals(broken.getClass().getName(), failure.provider());
        assertFalse(failure.message().isEmpty());
        assertNotNull(failure.cause());
    }

    @Test
    void aNullProviderIsAFailure() {
        StatusCatalog catalog = StatusCatalog.of(null, ACME);
        assertEquals(List.of("acme"), catalog.registryIds());
        assertEquals(
                StatusCodeProvider.class.getName(), catalog.failures().get(0).provider());
    }

    @Test
    void aSourceThatThrowsForEverEnds() {
        Iterable<StatusCodeProvider> source = () -> new Iterator<>() {
            private int asked;

            @Override
            public boolean hasNext() {
                throw new ServiceConfigurationError("broken, time " + asked++);
            }

            @Override
            public StatusCodeProvider next() {
                throw new AssertionError("not reached");
            }
        };
        StatusCatalog catalog = StatusCatalog.of(source);
        assertEquals(List.of(), catalog.registryIds());
        assertEquals(1000, catalog.failures().size());
    }

    @Test
    void aSourceThatSaysTheSameForEverEndsAtOnce() {
        Iterable<StatusCodeProvider> source = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new ServiceConfigurationError("cannot read the configuration files");
            }

            @Override
            public StatusCodeProvider next() {
                throw new AssertionError("not reached");
            }
        };
        assertEquals(1, StatusCatalog.of(source).failures().size());
    }

    @Test
    void noProviderIsLegal() {
        StatusCatalog catalog = StatusCatalog.of();
        assertEquals(404, catalog.resolve(404).code());
        assertFalse(catalog.resolve(404).isRegistered());
        assertEquals(List.of(), catalog.statusCodes());
        assertEquals(List.of(), catalog.registryIds());
        assertEquals(List.of(), catalog.failures());
    }

    @Test
    void anEmptyRegistryIsLegal() {
        StatusCatalog catalog = StatusCatalog.of(new FakeRegistry("acme", 0, List.of()));
        assertEquals(List.of("acme"), catalog.registryIds());
        assertEquals(List.of(), catalog.failures());
    }

    @Test
    void requireNamesTheRegistriesThatItAsked() {
        StatusCatalog catalog = StatusCatalog.of(ACME, BETA);
        UnknownStatusCodeException e = assertThrows(UnknownStatusCodeException.class, () -> catalog.require(299));
        assertEquals(299, e.code());
        assertTrue(e.getMessage().contains("[acme, beta]"), e.getMessage());
    }

    @Test
    void aNamePresentOrFormerFindsItsCode() {
        StatusCode renamed = StatusCode.builder("acme", 470)
                .constantName("OUT_OF_COFFEE")
                .phrase("Out Of Coffee")
                .aliases("NO_COFFEE", "BETA_470")
                .formerPhrases("No Coffee", "beta 470")
                .build();
        StatusCatalog catalog = StatusCatalog.of(FakeRegistry.of("acme", 0, renamed), BETA);
        assertEquals(Optional.of(renamed), catalog.findByName("OUT_OF_COFFEE"));
        assertEquals(Optional.of(renamed), catalog.findByName("NO_COFFEE"));
        assertEquals("beta", catalog.findByName("BETA_470").orElseThrow().registry(), "present before former");
        assertEquals(Optional.empty(), catalog.findByName("out_of_coffee"), "matched exactly");
        assertEquals(Optional.empty(), catalog.findByName(""));
        assertEquals(Optional.of(renamed), catalog.findByPhrase("oUT oF cOFFEE"));
        assertEquals(Optional.of(renamed), catalog.findByPhrase("no coffee"));
        assertEquals("beta", catalog.findByPhrase("Beta 470").orElseThrow().registry(), "present before former");
        assertEquals(Optional.empty(), catalog.findByPhrase("Out Of"));
        assertEquals(Optional.empty(), catalog.findByPhrase(""));
        assertEquals(Optional.empty(), catalog.findByPhrase("out of co\u017Ffee"), "ASCII letters alone are folded");
    }

    @Test
    void theCaseOfLettersAloneIsFolded() {
        StatusCode brackets =
                StatusCode.builder("acme", 470).phrase("[A-Z] at @").build();
        StatusCatalog catalog = StatusCatalog.of(FakeRegistry.of("acme", 0, brackets));
        assertEquals(Optional.of(brackets), catalog.findByPhrase("[a-z] AT @"));
        assertEquals(Optional.empty(), catalog.findByPhrase("{a-z} at @"));
        assertEquals(Optional.empty(), catalog.findByPhrase("[a-z] at `"));
    }

    @Test
    void aCodeWithoutNameOrPhraseIsNotFoundByNothing() {
        StatusCatalog catalog = StatusCatalog.of(
                FakeRegistry.of("acme", 0, StatusCode.builder("acme", 470).build()));
        assertEquals(Optional.empty(), catalog.findByName(""));
        assertEquals(Optional.empty(), catalog.findByPhrase(""));
    }

    @Test
    void namesThatThrowCostNoOneElseHisName() {
        StatusCode hostile = new StatusCode() {
            @Override
            public int code() {
                return 480;
            }

            @Override
            public String phrase() {
                return "Hostile";
            }

            @Override
            public String registry() {
                return "aaa";
            }

            @Override
            public List<String> aliases() {
                throw new IllegalStateException("on purpose");
            }
        };
        StatusCatalog catalog = StatusCatalog.of(FakeRegistry.of("aaa", 0, hostile), ACME);
        assertEquals(List.of(), catalog.failures());
        assertEquals(Optional.of(code("acme", 470)), catalog.findByName("ACME_470"));
        assertEquals(Optional.of(hostile), catalog.findByPhrase("hostile"));
        assertEquals(1, catalog.failures().size());
    }

    @Test
    void theContextClassLoaderHasNoPart() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(null);
            assertEquals(List.of(), StatusCatalog.of(ACME).failures());
            assertSame(StatusCatalog.installed(), StatusCatalog.installed());
            assertEquals(List.of(), StatusCatalog.load((ClassLoader) null).failures());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
