package http.status.testkit;

import static http.status.testkit.Given.assertBroken;
import static http.status.testkit.Given.code;
import static http.status.testkit.Given.faults;
import static http.status.testkit.Given.registry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Reference;
import http.status.api.Registration;
import http.status.api.Semantics;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registries and codes that break one rule each. */
class CodesTest {
    @Test
    void soundCodesHaveNoFault() {
        assertEquals(
                List.of(),
                faults(
                        StatusCode.builder("acme", 470)
                                .constantName("OUT_OF_COFFEE")
                                .phrase("Out Of Coffee")
                                .description("The coffee machine is empty.")
                                .references(Reference.rfc(9110, "15"))
                                .formerPhrases("No Coffee")
                                .formerNames("NO_COFFEE")
                                .build(),
                        StatusCode.builder("acme", 999)
                                .registrationExpires(LocalDate.of(2030, 1, 1))
                                .build(),
                        new Given.Code(471)));
    }

    @Test
    void aPriorityAboveThatOfIanaIsAnOverrideAndNoFault() {
        assertEquals(List.of(), faults(new Given.Registry(() -> List.of(code(404, "Not Here"))) {
            @Override
            public int priority() {
                return IANA_PRIORITY + 1;
            }
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Acme", "a_b", "1acme", "a very long id that is longer than any"})
    void anIdIsAShortWord(String id) {
        StatusCodeProvider registry = new Given.Registry(() -> List.of(code(470, "Out Of Coffee"))) {
            @Override
            public String registry() {
                return id;
            }
        };
        assertBroken(Requirement.REGISTRY_ID, faults(registry), id.substring(0, Math.min(id.length(), 20)));
    }

    @Test
    void anIdStays() {
        AtomicInteger calls = new AtomicInteger();
        StatusCodeProvider registry = new Given.Registry(() -> List.of(code(470, "Out Of Coffee"))) {
            @Override
            public String registry() {
                return calls.getAndIncrement() == 0 ? "acme" : "emca";
            }
        };
        assertBroken(Requirement.REGISTRY_ID_STAYS, faults(registry), "\"acme\"", "\"emca\"");
    }

    @Test
    void aPriorityStays() {
        AtomicInteger calls = new AtomicInteger(7);
        StatusCodeProvider registry = new Given.Registry(() -> List.of(code(470, "Out Of Coffee"))) {
            @Override
            public int priority() {
                return calls.getAndIncrement();
            }
        };
        assertBroken(Requirement.PRIORITY_STAYS, faults(registry), "gave 7, then 8");
    }

    @Test
    void aRegistryHasACode() {
        assertBroken(Requirement.CODES_GIVEN, faults(registry()), "gave no code");
    }

    @Test
    void codesAreNotNull() {
        assertBroken(Requirement.CODES_GIVEN, faults(new Given.Registry(() -> null)), "gave null");
    }

    @Test
    void noCodeIsNull() {
        List<StatusCode> codes = Arrays.asList(code(470, "Out Of Coffee"), null);
        assertBroken(Requirement.CODES_GIVEN, faults(new Given.Registry(() -> codes)), "holds null");
    }

    @Test
    void whatIsThrownIsAFault() {
        StatusCodeProvider registry = new Given.Registry(() -> {
            throw new AssertionError("out of beans");
        });
        assertBroken(Requirement.CODES_GIVEN, faults(registry), "java.lang.AssertionError (out of beans)");
    }

    @Test
    void anErrorWhoseMessageFailsIsAFaultToo() {
        StatusCodeProvider registry = new Given.Registry(() -> {
            throw new Speechless();
        });
        assertBroken(Requirement.CODES_GIVEN, faults(registry), Speechless.class.getName());
    }

    private static final class Speechless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException();
        }
    }

    @Test
    void codesThatNeverEndAreReadNoFurther() {
        StatusCode code = code(470, "Out Of Coffee");
        StatusCodeProvider registry = new Given.Registry(() -> new AbstractList<StatusCode>() {
            @Override
            public StatusCode get(int index) {
                return code;
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        });
        assertBroken(Requirement.CODES_GIVEN, faults(registry), "more than 1000 elements");
    }

    @Test
    void aSecondCallGivesTheSameNumbers() {
        Iterator<List<StatusCode>> answers =
                Collections.nCopies(5, List.of(code(470, "Out Of Coffee"))).iterator();
        AtomicInteger calls = new AtomicInteger();
        StatusCodeProvider registry = new Given.Registry(
                () -> calls.getAndIncrement() == 0 ? answers.next() : List.of(code(471, "Out Of Coffee")));
        assertBroken(Requirement.CODES_STAY, faults(registry), "code 470 and not when", "code 471 not at first");
    }

    @Test
    void aSecondCallGivesTheSamePhrase() {
        AtomicInteger calls = new AtomicInteger();
        StatusCodeProvider registry = new Given.Registry(
                () -> List.of(code(470, calls.getAndIncrement() == 0 ? "Out Of Coffee" : "Out Of Tea")));
        assertBroken(Requirement.CODES_STAY, faults(registry), "\"Out Of Coffee\"", "\"Out Of Tea\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99, 1000})
    void aNumberHasThreeDigits(int number) {
        assertBroken(
                Requirement.NUMBER_RANGE, faults(new Given.Code(number)), "code " + number + " is outside 100..999");
    }

    @Test
    void noNumberIsGivenTwice() {
        assertBroken(
                Requirement.NUMBER_ONCE,
                faults(code(470, "Out Of Coffee"), code(470, "Out Of Tea")),
                "470 is given twice");
    }

    @Test
    void aCodeIsOfTheRegistryThatItIsIn() {
        assertBroken(
                Requirement.CODE_REGISTRY,
                faults(StatusCode.builder("emca", 470).build()),
                "470",
                "\"emca\"",
                "\"acme\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outOfCoffee", "OUT-OF-COFFEE", "_OUT", "4_COFFEE"})
    void aConstantNameIsOfCapitals(String name) {
        assertBroken(Requirement.NAME_FORM, faults(named(470, name)), "470", '"' + name + '"');
    }

    @Test
    void aFormerNameIsOfCapitalsAndNotEmpty() {
        assertBroken(
                Requirement.NAME_FORM,
                faults(new Given.Code(470) {
                    @Override
                    public List<String> formerNames() {
                        return List.of("no coffee", "");
                    }
                }),
                "\"no coffee\"",
                "empty former name");
    }

    @Test
    void aConstantNameStandsForOneCode() {
        assertBroken(
                Requirement.NAME_ONCE, faults(named(470, "COFFEE"), named(471, "COFFEE")), "471", "\"COFFEE\"", "470");
    }

    @Test
    void aFormerNameIsNoPresentOne() {
        StatusCode former =
                StatusCode.builder("acme", 470).formerNames("COFFEE").build();
        assertBroken(
                Requirement.NAME_ONCE, faults(former, named(471, "COFFEE")), "code 470: former name \"COFFEE\"", "471");
    }

    private static StatusCode named(int number, String name) {
        return new Given.Code(number) {
            @Override
            public String constantName() {
                return name;
            }
        };
    }

    private enum Renamed implements StatusCode {
        OUT_OF_COFFEE;

        @Override
        public int code() {
            return 470;
        }

        @Override
        public String phrase() {
            return "Out Of Coffee";
        }

        @Override
        public String registry() {
            return "acme";
        }

        @Override
        public String constantName() {
            return "COFFEE";
        }
    }

    @Test
    void anEnumConstantHasItsOwnName() {
        assertBroken(Requirement.ENUM_NAME, faults(Renamed.OUT_OF_COFFEE), "\"COFFEE\"", "OUT_OF_COFFEE");
    }

    @ParameterizedTest
    @ValueSource(strings = {" Coffee", "Coffee ", "Out  Of", "470 Coffee", "470", "Caf\u00E9", "Out\tOf", "a\r\nb"})
    void aPhraseIsLegalOnAStatusLine(String phrase) {
        assertBroken(Requirement.PHRASE_FORM, faults(phrased(phrase)), Words.quote(phrase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Coffee", "4701 Beans", "470th Coffee", "I'm out of coffee (~)"})
    void aPhraseMayBeEmptyOrOfAnyVisibleAscii(String phrase) {
        assertEquals(List.of(), faults(phrased(phrase)));
    }

    private static StatusCode phrased(String phrase) {
        return new Given.Code(470) {
            @Override
            public String phrase() {
                return phrase;
            }
        };
    }

    @Test
    void aFormerPhraseIsLegalOnAStatusLine() {
        assertBroken(Requirement.PHRASE_FORM, faults(formerly("No  Coffee", "")), "\"No  Coffee\"", "empty former");
    }

    @Test
    void aFormerPhraseIsNotThePresentOneAndIsThereOnce() {
        assertBroken(
                Requirement.FORMER_PHRASES,
                faults(formerly("Out Of Coffee", "No Coffee", "No Coffee")),
                "present phrase \"Out Of Coffee\"",
                "\"No Coffee\" twice");
    }

    private static StatusCode formerly(String... phrases) {
        return new Given.Code(470) {
            @Override
            public List<String> formerPhrases() {
                return List.of(phrases);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"No coffee", " No coffee.", "No coffee. ", "No\ncoffee."})
    void aDescriptionIsMadeOfFullSentences(String description) {
        assertBroken(
                Requirement.DESCRIPTION_FORM,
                faults(new Given.Code(470) {
                    @Override
                    public String description() {
                        return description;
                    }
                }),
                Words.quote(description));
    }

    @Test
    void aCodeOfARegistryIsRegistered() {
        assertBroken(Requirement.REGISTRATION, faults(registered(Registration.UNREGISTERED)), "470", "UNREGISTERED");
    }

    @Test
    void onlyATemporaryRegistrationExpires() {
        assertBroken(
                Requirement.REGISTRATION,
                faults(new Given.Code(470) {
                    @Override
                    public Optional<LocalDate> registrationExpires() {
                        return Optional.of(LocalDate.of(2030, 1, 1));
                    }
                }),
                "2030-01-01",
                "NON_STANDARD");
    }

    private static StatusCode registered(Registration registration) {
        return new Given.Code(470) {
            @Override
            public Registration registration() {
                return registration;
            }
        };
    }

    @Test
    void theClassFollowsFromTheNumber() {
        assertBroken(
                Requirement.STATUS_CLASS,
                faults(new Given.Code(470) {
                    @Override
                    public boolean isServerError() {
                        return true;
                    }

                    @Override
                    public int genericCode() {
                        return 404;
                    }
                }),
                "isServerError() gave true, and false",
                "genericCode() gave 404, and 400");
    }

    @Test
    void anotherClassIsAFaultOfItself() {
        assertBroken(
                Requirement.STATUS_CLASS,
                faults(new Given.Code(470) {
                    @Override
                    public StatusClass statusClass() {
                        return StatusClass.OTHER;
                    }
                }),
                "statusClass() gave OTHER, and CLIENT_ERROR");
    }

    @Test
    void noMethodGivesNullOrThrows() {
        List<Fault> faults = faults(new Given.Code(470) {
            @Override
            public String description() {
                return null;
            }

            @Override
            public List<Reference> references() {
                return null;
            }

            @Override
            public List<String> formerNames() {
                return Collections.unmodifiableList(Arrays.asList("COFFEE", null));
            }

            @Override
            public Registration registration() {
                return null;
            }

            @Override
            public Semantics semantics() {
                throw new UnsupportedOperationException("what for?");
            }
        });
        assertBroken(
                Requirement.VALUES_GIVEN,
                faults,
                "code 470: description() gave null",
                "references() gave null",
                "formerNames() holds null",
                "registration() gave null",
                "semantics() threw java.lang.UnsupportedOperationException (what for?)");
    }

    @Test
    void aCodeWithoutANumberIsNamed() {
        assertBroken(
                Requirement.VALUES_GIVEN,
                faults(code(471, "Cup Missing"), new Given.Code(470) {
                    @Override
                    public int code() {
                        return code();
                    }
                }),
                "code() threw java.lang.StackOverflowError");
    }

    @Test
    void aCodeAnswersTheSameAgain() {
        AtomicInteger calls = new AtomicInteger();
        StatusCode code = new Given.Code(470) {
            @Override
            public String description() {
                return "Call " + calls.getAndIncrement() + ".";
            }
        };
        List<Fault> faults = faults(code);
        assertTrue(
                faults.stream()
                        .filter(fault -> fault.requirement() == Requirement.VALUES_STAY)
                        .anyMatch(fault -> fault.message().contains("description() was \"Call 0.\"")),
                faults::toString);
    }

    @Test
    void aListCantBeModifiedWhetherEmptyOrNot() {
        List<Reference> empty = new ArrayList<>();
        List<String> former = Arrays.asList("No Coffee");
        List<Fault> faults = faults(new Given.Code(470) {
            @Override
            public List<Reference> references() {
                return empty;
            }

            @Override
            public List<String> formerPhrases() {
                return former;
            }
        });
        assertBroken(
                Requirement.LISTS_IMMUTABLE,
                faults,
                "code 470: references() gave a list that can be modified, a java.util.ArrayList",
                "formerPhrases() gave a list that can be modified");
        assertEquals(List.of(), empty);
        assertEquals(List.of("No Coffee"), former);
    }

    @Test
    void listsThatRefuseAreSound() {
        assertEquals(List.of(), faults(new Given.Code(470) {
            @Override
            public List<Reference> references() {
                return Collections.emptyList();
            }

            @Override
            public List<String> formerPhrases() {
                return Collections.unmodifiableList(new ArrayList<>(List.of("No Coffee")));
            }

            @Override
            public List<String> formerNames() {
                return Collections.singletonList("NO_COFFEE");
            }
        }));
    }

    private static class Mutable extends Given.Code {
        static int made;
        String phrase = "Out Of Coffee";

        Mutable(int number) {
            super(number);
            made++;
        }

        @Override
        public String phrase() {
            return phrase;
        }
    }

    private static final class Inheriting extends Mutable {
        Inheriting(int number) {
            super(number);
        }
    }

    @Test
    void aFieldIsFinalInASuperclassToo() {
        assertBroken(
                Requirement.FIELDS_FINAL, faults(new Inheriting(470)), "field phrase of " + Mutable.class.getName());
    }

    private static final class Equal extends Given.Code {
        private final boolean answer;

        Equal(int number, boolean answer) {
            super(number);
            this.answer = answer;
        }

        @Override
        public boolean equals(Object other) {
            return answer;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    @Test
    void aCodeEqualsItself() {
        assertBroken(Requirement.EQUALITY, faults(new Equal(470, false)), "code 470 is not equal to itself");
    }

    @Test
    void aCodeEqualsNeitherNullNorAnotherNumber() {
        assertBroken(Requirement.EQUALITY, faults(new Equal(999, true)), "is equal to null", "is equal to code 998");
    }

    @Test
    void aHashCodeStays() {
        AtomicInteger calls = new AtomicInteger(3);
        StatusCode code = new Given.Code(470) {
            @Override
            public boolean equals(Object other) {
                return this == other;
            }

            @Override
            public int hashCode() {
                return calls.getAndIncrement();
            }
        };
        assertBroken(Requirement.EQUALITY, faults(code), "hash code 3, then 4");
    }

    @Test
    void whatIsBrokenIsLeftOutByACatalog() {
        Collection<Requirement> others = new ArrayList<>(Given.NOT_PLUGGED_IN);
        others.remove(Requirement.ACCEPTED);
        others.add(Requirement.NUMBER_RANGE);
        List<Fault> faults =
                RegistryVerifier.of(registry(new Given.Code(42))).except(others).faults();
        assertBroken(Requirement.ACCEPTED, faults, "leaves " + Given.Registry.class.getName() + " out: 42 is not");
    }
}
