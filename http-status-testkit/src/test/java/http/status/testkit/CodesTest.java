package http.status.testkit;

import static http.status.testkit.Given.assertBroken;
import static http.status.testkit.Given.code;
import static http.status.testkit.Given.faults;
import static http.status.testkit.Given.registry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Definition;
import http.status.api.Lifecycle;
import http.status.api.Reference;
import http.status.api.Registration;
import http.status.api.Rule;
import http.status.api.Semantics;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.Strength;
import http.status.api.spi.Priorities;
import http.status.api.spi.StatusCodeProvider;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
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
                                .history(Definition.of(Reference.rfc(9110, "15")))
                                .lifecycle(Lifecycle.DEPRECATED)
                                .formerPhrases("No Coffee")
                                .aliases("NO_COFFEE")
                                .build(),
                        StatusCode.builder("acme", 999)
                                .lifecycle(Lifecycle.TEMPORARY)
                                .build(),
                        new Given.Code(471)));
    }

    @Test
    void aPriorityAboveThatOfIanaIsAnOverrideAndNoFault() {
        assertEquals(List.of(), faults(new Given.Registry(() -> List.of(code(404, "Not Here"))) {
            @Override
            public int priority() {
                return Priorities.IANA + 1;
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
        assertEquals(
                List.of(new Fault(
                        Requirement.CODES_GIVEN,
                        "statusCodes() threw java.lang.AssertionError (out of beans): it must answer, always")),
                faults(registry));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void anErrorWithoutAMessageIsNamedByItsClass(String message) {
        StatusCodeProvider registry = new Given.Registry(() -> {
            throw new IllegalStateException(message);
        });
        assertBroken(
                Requirement.CODES_GIVEN, faults(registry), "threw java.lang.IllegalStateException: it must answer");
    }

    @Test
    void causesThatDoNotEndAreFollowedForAWhile() {
        RuntimeException first = new IllegalStateException("cause 29");
        for (int i = 28; i >= 0; i--) {
            first = new IllegalStateException("cause " + i, first);
        }
        RuntimeException thrown = first;
        assertBroken(
                Requirement.CODES_GIVEN,
                faults(new Given.Registry(() -> {
                    throw thrown;
                })),
                "java.lang.IllegalStateException (cause 0), caused by java.lang.IllegalStateException (cause 19): it");
    }

    @Test
    void anErrorWhoseMessageAndCauseFailIsAFaultToo() {
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

        @Override
        public synchronized Throwable getCause() {
            throw new AssertionError();
        }
    }

    @Test
    void theWordsOfAnErrorAreOnOneLineAndCutShort() {
        StatusCodeProvider registry = new Given.Registry(() -> {
            throw new IllegalStateException("no\n\"coffee\" " + "?".repeat(1200));
        });
        assertBroken(
                Requirement.CODES_GIVEN,
                faults(registry),
                "java.lang.IllegalStateException (no\\u000a\"coffee\" " + "?".repeat(988) + "... (1212 characters))");
    }

    @Test
    void whatWasThrownFirstIsNamedToo() {
        StatusCodeProvider registry = new Given.Registry(() -> {
            throw new IllegalStateException("no codes", new RuntimeException(new LinkageError("no beans")));
        });
        assertBroken(
                Requirement.CODES_GIVEN,
                faults(registry),
                "java.lang.IllegalStateException (no codes), caused by java.lang.LinkageError (no beans)");
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
    void theLeastAndTheGreatestNumberAreSound() {
        assertEquals(List.of(), faults(new Given.Code(100), new Given.Code(999)));
    }

    @Test
    void faultsAreInTheOrderOfTheNumbersWhateverThatOfTheCodes() {
        List<Fault> faults = faults(named(471, "tea"), named(470, "coffee"), named(472, "milk"));
        assertEquals(
                List.of("code 470", "code 471", "code 472"),
                faults.stream().map(fault -> fault.message().substring(0, 8)).toList());
    }

    @Test
    void codesMayComeInAnotherOrderOnEachCall() {
        List<StatusCode> codes = List.of(code(470, "Out Of Tea"), code(470, "Out Of Coffee"), code(471, "Cup Missing"));
        List<StatusCode> reversed = new ArrayList<>(codes);
        Collections.reverse(reversed);
        AtomicInteger calls = new AtomicInteger();
        assertEquals(
                List.of(new Fault(Requirement.NUMBER_ONCE, "code 470 is given twice: keep one of its meanings")),
                faults(new Given.Registry(() -> calls.getAndIncrement() % 2 == 0 ? codes : reversed)));
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
    void anAliasIsOfCapitalsAndNotEmpty() {
        assertBroken(
                Requirement.NAME_FORM,
                faults(new Given.Code(470) {
                    @Override
                    public List<String> aliases() {
                        return List.of("no coffee", "");
                    }
                }),
                "code 470, alias: constant name \"no coffee\" is not allowed",
                "code 470 has an empty alias");
    }

    @Test
    void aConstantNameStandsForOneCode() {
        assertBroken(
                Requirement.NAME_ONCE, faults(named(470, "COFFEE"), named(471, "COFFEE")), "471", "\"COFFEE\"", "470");
    }

    @Test
    void anAliasIsTheNameOfNoOtherCode() {
        StatusCode alias = StatusCode.builder("acme", 470).aliases("COFFEE").build();
        assertBroken(Requirement.NAME_ONCE, faults(alias, named(471, "COFFEE")), "code 470: alias \"COFFEE\"", "471");
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

    @Test
    void whateverComesInIsQuotedOnOneLineOfAscii() {
        assertEquals(
                List.of(new Fault(
                        Requirement.PHRASE_FORM,
                        "code 470: phrase \"Caf\\u00e9\\u000ax\\u0022\\u005c~\" has a character that is no visible ASCII one"
                                + " and no space: write words of visible ASCII characters with single spaces between,"
                                + " or nothing")),
                faults(phrased("Caf\u00E9\nx\"\\~")));
        assertBroken(
                Requirement.PHRASE_FORM,
                faults(phrased("\u00E9" + "x".repeat(59))),
                "phrase \"\\u00e9" + "x".repeat(59) + "\" has");
        assertBroken(
                Requirement.PHRASE_FORM,
                faults(phrased("\u00E9" + "x".repeat(60))),
                "phrase \"\\u00e9" + "x".repeat(59) + "\"... (61 characters) has");
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
    @ValueSource(strings = {" No coffee.", "No coffee. ", "No\ncoffee.", "No\u2028coffee.", "No coffee\uD83D"})
    void aDescriptionIsOneLineOfWords(String description) {
        assertBroken(
                Requirement.DESCRIPTION_FORM,
                faults(described(description)),
                "code 470: description " + Words.quote(description) + " has ",
                "one or two full sentences on one line");
    }

    @Test
    void aDescriptionIsNotBlank() {
        assertBroken(Requirement.DESCRIPTION_FORM, faults(described("\u00A0")), "code 470: description is blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "No coffee", "Caf\u00E9 \u00E9puis\u00E9, et pas de th\u00E9."})
    void aDescriptionMayBeEmptyOrEndAsItLikes(String description) {
        assertEquals(List.of(), faults(described(description)));
    }

    private static StatusCode described(String description) {
        return new Given.Code(470) {
            @Override
            public String description() {
                return description;
            }
        };
    }

    private enum Labelled implements StatusCode {
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
        public String label() {
            return "Coffee";
        }
    }

    @Test
    void aLabelIsTheNumberAndThePhrase() {
        assertBroken(
                Requirement.LABEL,
                faults(Labelled.OUT_OF_COFFEE),
                "code 470: label() gave \"Coffee\", and the number and the phrase are \"470 Out Of Coffee\"",
                "give it another name");
    }

    @Test
    void aLabelIsTheNumberAloneWhereThereIsNoPhrase() {
        assertBroken(Requirement.LABEL, faults(labelled("470 ")), "label() gave \"470 \"", "are \"470\"");
        assertEquals(List.of(), faults(labelled("470")));
    }

    private static StatusCode labelled(String label) {
        return new Given.Code(470) {
            @Override
            public String phrase() {
                return "";
            }

            @Override
            public String label() {
                return label;
            }
        };
    }

    @Test
    void noRegistryGivesContentToACodeThatHasNone() {
        Semantics ofTheClass = Semantics.of(StatusClass.SUCCESSFUL);
        assertBroken(
                Requirement.WIRE,
                faults(meaning(204, ofTheClass)),
                "code 204: semantics() gave content ALLOWED and storing ALLOWED, and on the wire this number has content"
                        + " FORBIDDEN and storing ALLOWED: make them by Semantics.of(204, ...)");
        assertBroken(Requirement.WIRE, faults(meaning(205, ofTheClass)), "this number has content EMPTY");
        assertBroken(
                Requirement.WIRE,
                faults(meaning(199, ofTheClass)),
                "this number has content FORBIDDEN and storing FORBIDDEN");
    }

    @Test
    void noRegistryLetsEveryCacheStoreWhatOneMustUnderstand() {
        assertBroken(
                Requirement.WIRE,
                faults(meaning(206, Semantics.of(StatusClass.SUCCESSFUL))),
                "code 206: semantics() gave content ALLOWED and storing ALLOWED",
                "this number has content ALLOWED and storing IF_UNDERSTOOD");
    }

    @Test
    void semanticsAreThoseOfTheNumberAndItsClass() {
        assertBroken(
                Requirement.WIRE,
                faults(meaning(470, Semantics.of(StatusClass.SERVER_ERROR))),
                "code 470: semantics() gave those of another number, or of another class: make them by Semantics.of(470,");
        assertBroken(
                Requirement.WIRE, faults(meaning(204, Semantics.of(304, List.of()))), "gave those of another number");
    }

    @Test
    void semanticsWithRulesOfTheCodeAreSound() {
        Rule rule = Rule.of(Semantics.Retry.LATER, Strength.MAY, "It may be sent again.", Reference.rfc(9110, "15"));
        Rule body = Rule.of(Semantics.Content.ALLOWED, Strength.MAY, "It has content.", Reference.rfc(9110, "15"));
        for (int number : new int[] {150, 204, 205, 206, 304, 470, 999}) {
            assertEquals(List.of(), faults(meaning(number, Semantics.of(number, List.of(rule, body)))));
        }
    }

    private static StatusCode meaning(int number, Semantics semantics) {
        return new Given.Code(number) {
            @Override
            public Semantics semantics() {
                return semantics;
            }
        };
    }

    @Test
    void aCodeOfARegistryIsRegistered() {
        assertBroken(
                Requirement.REGISTRATION,
                faults(registered("acme", Registration.UNREGISTERED, null)),
                "code 470 has the registration UNREGISTERED, isRegistered() false");
        assertBroken(
                Requirement.REGISTRATION,
                faults(new Given.Code(470) {
                    @Override
                    public boolean isRegistered() {
                        return false;
                    }
                }),
                "code 470 has the registration NON_STANDARD, isRegistered() false");
    }

    @ParameterizedTest
    @EnumSource(
            value = Registration.class,
            names = {"PERMANENT", "OBSOLETED", "UNUSED"})
    void theStatesOfIanaAreIanasAlone(Registration state) {
        assertBroken(
                Requirement.REGISTRATION,
                faults(registered("acme", state, null)),
                "code 470 has the registration " + state + ", a state of IANA's registry, and is of \"acme\": leave"
                        + " NON_STANDARD, and tell its state by lifecycle()");
        assertEquals(List.of(), faults(registered("iana", state, null)));
    }

    @Test
    void aTemporaryRegistrationHasTheDayOnWhichItEnds() {
        assertBroken(
                Requirement.REGISTRATION,
                faults(registered("iana", Registration.TEMPORARY, null)),
                "code 470 has a TEMPORARY registration and no day on which it ends");
        assertEquals(List.of(), faults(registered("iana", Registration.TEMPORARY, LocalDate.of(2030, 1, 1))));
    }

    @Test
    void onlyATemporaryRegistrationExpires() {
        assertBroken(
                Requirement.REGISTRATION,
                faults(registered("iana", Registration.PERMANENT, LocalDate.of(2030, 1, 1))),
                "expires, Optional[2030-01-01], and is PERMANENT");
    }

    /** A registry with one code in a state. */
    private static StatusCodeProvider registered(String id, Registration registration, LocalDate day) {
        StatusCode code = new Given.Code(470) {
            @Override
            public String registry() {
                return id;
            }

            @Override
            public Registration registration() {
                return registration;
            }

            @Override
            public Optional<LocalDate> registrationExpires() {
                return Optional.ofNullable(day);
            }
        };
        return new Given.Registry(() -> List.of(code)) {
            @Override
            public String registry() {
                return id;
            }
        };
    }

    private static void assertDerived(String message, StatusCode code) {
        assertEquals(
                List.of(new Fault(
                        Requirement.DERIVED, "code " + code.code() + ": " + message + ": don't override the method")),
                faults(code));
    }

    @Test
    void theClassAndTheGenericCodeFollowFromTheNumber() {
        assertDerived("genericCode() gave 404, and 400 follows from the number", new Given.Code(470) {
            @Override
            public int genericCode() {
                return 404;
            }
        });
        assertBroken(
                Requirement.DERIVED,
                faults(new Given.Code(470) {
                    @Override
                    public StatusClass statusClass() {
                        return StatusClass.OTHER;
                    }
                }),
                "statusClass() gave OTHER, and CLIENT_ERROR follows from the number",
                "genericCode() gave 500, and 400",
                "isClientError() gave false, and true");
    }

    @Test
    void whatAsksForTheClassFollowsFromTheNumber() {
        assertDerived("isInformational() gave true, and false follows from the number", new Given.Code(470) {
            @Override
            public boolean isInformational() {
                return true;
            }
        });
        assertDerived("isSuccessful() gave true, and false follows from the number", new Given.Code(470) {
            @Override
            public boolean isSuccessful() {
                return true;
            }
        });
        assertDerived("isRedirection() gave true, and false follows from the number", new Given.Code(470) {
            @Override
            public boolean isRedirection() {
                return true;
            }
        });
        assertDerived("isClientError() gave false, and true follows from the number", new Given.Code(470) {
            @Override
            public boolean isClientError() {
                return false;
            }
        });
        assertDerived("isServerError() gave true, and false follows from the number", new Given.Code(470) {
            @Override
            public boolean isServerError() {
                return true;
            }
        });
    }

    @Test
    void errorsBeginAt400() {
        assertDerived("isError() gave true, and false follows from the number", failing(399, true));
        assertDerived("isError() gave false, and true follows from the number", failing(400, false));
        assertEquals(List.of(), faults(failing(399, false), failing(400, true), failing(600, true)));
    }

    private static StatusCode failing(int number, boolean error) {
        return new Given.Code(number) {
            @Override
            public boolean isError() {
                return error;
            }
        };
    }

    @Test
    void aReferenceIsThatOfTheNewestDefinition() {
        Definition newest = Definition.of(Reference.rfc(9110, "15"));
        Definition oldest = Definition.of(Reference.rfc(2616, "10"));
        assertDerived(
                "reference() gave Optional[RFC 2616, section 10], and Optional[RFC 9110, section 15] follows from"
                        + " history()",
                referring(oldest.reference(), newest, oldest));
        assertDerived(
                "reference() gave Optional[RFC 9110, section 15], and Optional.empty follows from history()",
                referring(newest.reference()));
        assertDerived(
                "reference() gave Optional.empty, and Optional[RFC 9110, section 15] follows from history()",
                referring(null, newest));
        assertEquals(List.of(), faults(referring(newest.reference(), newest, oldest)));
    }

    private static StatusCode referring(Reference reference, Definition... history) {
        return new Given.Code(470) {
            @Override
            public Optional<Reference> reference() {
                return Optional.ofNullable(reference);
            }

            @Override
            public List<Definition> history() {
                return List.of(history);
            }
        };
    }

    @Test
    void whetherACodeIsDeprecatedFollowsFromItsLifecycle() {
        assertDerived("isDeprecated() gave true, and false follows from lifecycle()", living(Lifecycle.CURRENT, true));
        assertDerived(
                "isDeprecated() gave false, and true follows from lifecycle()", living(Lifecycle.OBSOLETED, false));
        assertEquals(List.of(), faults(living(Lifecycle.DEPRECATED, true)));
    }

    private static StatusCode living(Lifecycle lifecycle, boolean deprecated) {
        return new Given.Code(470) {
            @Override
            public Lifecycle lifecycle() {
                return lifecycle;
            }

            @Override
            public boolean isDeprecated() {
                return deprecated;
            }
        };
    }

    @Test
    void whatFollowsFromAnAnswerThatIsMissingIsNotJudged() {
        assertBroken(
                Requirement.VALUES_GIVEN,
                faults(new Given.Code(470) {
                    @Override
                    public String phrase() {
                        return null;
                    }

                    @Override
                    public String label() {
                        return "Coffee";
                    }

                    @Override
                    public List<Definition> history() {
                        return null;
                    }

                    @Override
                    public Optional<Reference> reference() {
                        return Optional.of(Reference.rfc(9110));
                    }

                    @Override
                    public Lifecycle lifecycle() {
                        return null;
                    }

                    @Override
                    public boolean isDeprecated() {
                        return true;
                    }
                }),
                "phrase() gave null",
                "history() gave null",
                "lifecycle() gave null");
    }

    @Test
    void noMethodGivesNullOrThrows() {
        List<Fault> faults = faults(new Given.Code(470) {
            @Override
            public String description() {
                return null;
            }

            @Override
            public List<Definition> history() {
                return null;
            }

            @Override
            public List<String> aliases() {
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
                "history() gave null",
                "reference() threw java.lang.NullPointerException",
                "aliases() holds null",
                "registration() gave null",
                "semantics() threw java.lang.UnsupportedOperationException (what for?)");
    }

    /** Whatever a code can be asked without a parameter, but for its number. */
    static Stream<String> questions() {
        return Stream.of(StatusCode.class.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals("code"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void eachMethodOfACodeMustAnswer(String question) {
        assertBroken(
                Requirement.VALUES_GIVEN,
                faults(silentOn(question)),
                "code 470: " + question + "() threw java.lang.IllegalStateException (no answer)");
    }

    private static StatusCode silentOn(String question) {
        StatusCode code = new Given.Code(470);
        return (StatusCode) Proxy.newProxyInstance(
                StatusCode.class.getClassLoader(), new Class<?>[] {StatusCode.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals(question) && method.getParameterCount() == 0) {
                        throw new IllegalStateException("no answer");
                    } else if (method.getName().equals("equals")) {
                        return proxy == arguments[0];
                    } else if (method.isDefault()) {
                        return InvocationHandler.invokeDefault(proxy, method, arguments);
                    }
                    return method.invoke(code, arguments);
                });
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
    void aValueThatCannotBeShownIsABrokenOne() {
        List<Fault> faults = faults(new Given.Code(470) {
            @Override
            public List<Definition> history() {
                return unspeakable();
            }

            @Override
            public Optional<Reference> reference() {
                return Optional.empty();
            }
        });
        String difference = "code 470: history() was a broken value, and a broken value when ";
        assertEquals(
                List.of(
                        new Fault(
                                Requirement.CODES_STAY,
                                difference + "statusCodes() was called again: give the same codes, always"),
                        new Fault(Requirement.VALUES_STAY, difference + "called again: a code is immutable")),
                faults);
    }

    /** A list with an element that isn't of its type, and whose text isn't to be had. */
    @SuppressWarnings("unchecked")
    private static List<Definition> unspeakable() {
        return (List<Definition>) (List<?>) List.of(new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("no words");
            }
        });
    }

    @Test
    void whetherACodeIsRegisteredStays() {
        AtomicInteger calls = new AtomicInteger();
        List<Fault> faults = faults(new Given.Code(470) {
            @Override
            public boolean isRegistered() {
                return calls.getAndIncrement() == 0;
            }
        });
        assertEquals(
                List.of(
                        new Fault(
                                Requirement.CODES_STAY,
                                "code 470: isRegistered() was true, and false when statusCodes() was called again: give"
                                        + " the same codes, always"),
                        new Fault(
                                Requirement.VALUES_STAY,
                                "code 470: isRegistered() was true, and false when called again: a code is immutable")),
                faults);
    }

    @Test
    void aListCantBeModifiedWhetherEmptyOrNot() {
        List<Definition> empty = new ArrayList<>();
        List<String> former = Arrays.asList("No Coffee");
        List<String> aliases = new ArrayList<>(List.of("NO_COFFEE"));
        List<Fault> faults = faults(new Given.Code(470) {
            @Override
            public List<Definition> history() {
                return empty;
            }

            @Override
            public List<String> formerPhrases() {
                return former;
            }

            @Override
            public List<String> aliases() {
                return aliases;
            }
        });
        assertBroken(
                Requirement.LISTS_IMMUTABLE,
                faults,
                "code 470: history() gave a list that can be modified, a java.util.ArrayList",
                "formerPhrases() gave a list that can be modified",
                "aliases() gave a list that can be modified");
        assertEquals(List.of(), empty);
        assertEquals(List.of("No Coffee"), former);
        assertEquals(List.of("NO_COFFEE"), aliases);
    }

    @Test
    void listsThatRefuseAreSound() {
        assertEquals(List.of(), faults(new Given.Code(470) {
            @Override
            public List<Definition> history() {
                return Collections.emptyList();
            }

            @Override
            public List<String> formerPhrases() {
                return Collections.unmodifiableList(new ArrayList<>(List.of("No Coffee")));
            }

            @Override
            public List<String> aliases() {
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
    void aHashCodeIsGiven() {
        StatusCode code = new Given.Code(470) {
            @Override
            public boolean equals(Object other) {
                return this == other;
            }

            @Override
            public int hashCode() {
                throw new IllegalStateException("no hash");
            }
        };
        assertBroken(
                Requirement.EQUALITY,
                faults(code),
                "code 470 threw java.lang.IllegalStateException (no hash) from hashCode(): equal codes");
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
