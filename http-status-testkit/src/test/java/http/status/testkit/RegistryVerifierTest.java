package http.status.testkit;

import static http.status.testkit.Given.assertBroken;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Definition;
import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RegistryVerifierTest {
    private static final List<StatusCode> ONE = List.of(Given.code(470, "Out Of Coffee"));

    /** Everything that it answers is wrong. */
    private static final class Broken implements StatusCodeProvider {
        @Override
        public String registry() {
            throw new IllegalStateException("no id");
        }

        @Override
        public int priority() {
            throw new IllegalStateException("no priority");
        }

        @Override
        public Collection<StatusCode> statusCodes() {
            return List.of(new Given.Code(42), Given.code(470, "Tea"), Given.code(470, "Milk"));
        }
    }

    @Test
    void allFaultsAreNamedAtOnceInTheOrderOfTheRequirements() {
        // On the module path these tests are in a module, which doesn't provide what they make.
        RegistryVerifier verifier = RegistryVerifier.of(new Broken())
                .texts(new Given.Texts(Locale.FRENCH))
                .except(Requirement.MODULE_PROVIDES);
        List<Fault> faults = verifier.faults();
        List<Requirement> found =
                faults.stream().map(Fault::requirement).distinct().toList();
        assertEquals(
                List.of(
                        Requirement.PROVIDER_CLASS,
                        Requirement.REGISTRY_ID,
                        Requirement.PRIORITY_STAYS,
                        Requirement.NUMBER_RANGE,
                        Requirement.NUMBER_ONCE,
                        Requirement.TEXTS_COMPLETE,
                        Requirement.SERVICE_FILE,
                        Requirement.ACCEPTED),
                found);
        assertEquals(faults, verifier.faults());
    }

    @Test
    void verifyThrowsWithAFaultALine() {
        RegistryVerifier verifier = RegistryVerifier.of(new Broken());
        AssertionError error = assertThrows(AssertionError.class, verifier::verify);
        List<String> lines = error.getMessage().lines().toList();
        List<Fault> faults = verifier.faults();
        assertEquals(
                Broken.class.getName() + " breaks the contract of a registry (" + faults.size() + " faults):",
                lines.get(0));
        assertEquals(faults.stream().map(fault -> "  " + fault).toList(), lines.subList(1, lines.size()));
        assertTrue(lines.contains("  NUMBER_RANGE: code 42 is outside 100..999: give it a number of three digits"));
    }

    @Test
    void wordsOfAProviderMakeNoLineOfTheirOwn() {
        RegistryVerifier verifier = RegistryVerifier.of(new Given.Registry(() -> {
                    throw new IllegalStateException("no\n  coffee");
                }))
                .except(Requirement.PROVIDER_CLASS, Requirement.SERVICE_FILE, Requirement.MODULE_PROVIDES);
        AssertionError error = assertThrows(AssertionError.class, verifier::verify);
        assertEquals(
                List.of("CODES_GIVEN", "ACCEPTED", "DISCOVERED"),
                error.getMessage()
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(2, line.indexOf(':')))
                        .toList());
    }

    @Test
    void aSingleFaultIsNotPlural() {
        AssertionError error = assertThrows(
                AssertionError.class,
                RegistryVerifier.of(new Given.Registry(List::of)).except(Given.NOT_PLUGGED_IN)::verify);
        assertEquals(
                Given.Registry.class.getName() + " breaks the contract of a registry (1 fault):\n"
                        + "  CODES_GIVEN: statusCodes() gave no code: a registry has one at least",
                error.getMessage());
    }

    @Test
    void verifyIsSilentWhereAllIsWell() {
        assertDoesNotThrow(RegistryVerifier.of(new Given.Registry(() -> ONE)).except(Given.NOT_PLUGGED_IN)::verify);
    }

    @Test
    void whatIsExceptedIsNoFault() {
        Set<Requirement> all = EnumSet.allOf(Requirement.class);
        assertEquals(List.of(), RegistryVerifier.of(new Broken()).except(all).faults());
        RegistryVerifier verifier = RegistryVerifier.of(new Broken());
        verifier.except(Requirement.NUMBER_ONCE);
        assertTrue(
                verifier.faults().stream().anyMatch(fault -> fault.requirement() == Requirement.NUMBER_ONCE),
                "a verifier is immutable");
    }

    @Test
    void theTextsAreACopy() {
        StatusTextProvider[] texts = {new Given.Texts(Locale.FRENCH, 470)};
        RegistryVerifier verifier =
                RegistryVerifier.of(new Given.Registry(() -> ONE)).texts(texts).except(Given.NOT_PLUGGED_IN);
        texts[0] = new Given.Texts(Locale.FRENCH);
        assertEquals(List.of(), verifier.faults());
    }

    @Test
    void anErrorThatNoProgramSurvivesIsThrownOn() {
        RegistryVerifier verifier = RegistryVerifier.of(new Given.Registry(() -> {
            throw new OutOfMemoryError("as if");
        }));
        assertThrows(OutOfMemoryError.class, verifier::faults);
    }

    /** A code whose answers end one day. */
    private static final class Dying extends Given.Code {
        private final AtomicInteger left;

        Dying(int answers) {
            super(470);
            this.left = new AtomicInteger(answers);
        }

        private void answer() {
            if (left.getAndDecrement() == 0) {
                throw new OutOfMemoryError("as if");
            }
        }

        @Override
        public List<Definition> history() {
            answer();
            return List.of();
        }

        @Override
        public boolean equals(Object other) {
            answer();
            return this == other;
        }

        @Override
        public int hashCode() {
            answer();
            return number;
        }
    }

    @Test
    void anErrorThatNoProgramSurvivesIsThrownOnWheneverItComes() {
        int many = 1000;
        Dying code = new Dying(many);
        assertEquals(List.of(), Given.faults(code));
        int answers = many - code.left.get();
        assertTrue(answers > 5, () -> "it is asked " + answers + " times");
        for (int i = 0; i < answers; i++) {
            StatusCode dying = new Dying(i);
            assertThrows(OutOfMemoryError.class, () -> Given.faults(dying), "after " + i + " answers");
        }
    }

    /** Has a message, or a cause, that isn't to be had. */
    private static final class Wordless extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final boolean hasMessage;

        Wordless(boolean hasMessage) {
            this.hasMessage = hasMessage;
        }

        @Override
        public String getMessage() {
            return hasMessage ? "as if" : fatal();
        }

        @Override
        public synchronized Throwable getCause() {
            return hasMessage ? new IllegalStateException(fatal()) : null;
        }
    }

    private static String fatal() {
        throw new OutOfMemoryError("as if");
    }

    @Test
    void norIsItSurvivedWhereAMessageIsMade() {
        for (boolean hasMessage : new boolean[] {true, false}) {
            RegistryVerifier verifier = RegistryVerifier.of(new Given.Registry(() -> {
                throw new Wordless(hasMessage);
            }));
            assertThrows(OutOfMemoryError.class, verifier::faults);
        }
        assertThrows(
                OutOfMemoryError.class,
                () -> Given.faults(new Given.Code(470) {
                    @Override
                    @SuppressWarnings("unchecked")
                    public List<Definition> history() {
                        return (List<Definition>) (List<?>) List.of(new Object() {
                            @Override
                            public String toString() {
                                return fatal();
                            }
                        });
                    }
                }));
    }

    @Test
    void theRulesAreDifferentSentences() {
        List<String> rules =
                EnumSet.allOf(Requirement.class).stream().map(Requirement::rule).toList();
        assertEquals(rules.size(), Set.copyOf(rules).size());
        rules.forEach(rule -> assertFalse(rule.isBlank() || rule.endsWith("."), rule));
    }

    // The provider's class.

    /** Public, and made by anyone: as it should be. */
    public static class Sound extends Given.Registry {
        public Sound() {
            super(() -> ONE);
        }
    }

    /** An inner class: no service loader has an instance of the outer one. */
    public class Inner extends Given.Registry {
        public Inner() {
            super(() -> ONE);
        }
    }

    /** Asks for something when it is made. */
    public static class Demanding extends Given.Registry {
        public Demanding(String what) {
            super(() -> List.of(Given.code(470, what)));
        }
    }

    static class Hidden extends Given.Registry {
        public Hidden() {
            super(() -> ONE);
        }
    }

    private static void assertClass(StatusCodeProvider provider, String words) {
        Set<Requirement> others = EnumSet.copyOf(Given.NOT_PLUGGED_IN);
        others.remove(Requirement.PROVIDER_CLASS);
        List<Fault> faults = RegistryVerifier.of(provider).except(others).faults();
        assertBroken(Requirement.PROVIDER_CLASS, faults, provider.getClass().getName(), words);
    }

    @Test
    void aProviderIsOneThatAServiceLoaderCanMake() {
        assertClass(new Inner(), "is an inner class");
        assertClass(new Demanding("Out Of Coffee"), "has no public constructor without parameters");
        assertClass(new Hidden(), "is not public");
        assertClass(new Sound() {}, "is made inside a method");
        class Local extends Sound {}
        assertClass(new Local(), "is made inside a method");
    }

    /** Is made once, and then no more. */
    public static class Fragile extends Given.Registry {
        private static Error broken;

        public Fragile() {
            super(() -> ONE);
            if (broken != null) {
                throw broken;
            }
        }
    }

    @Test
    void aConstructorDoesNotThrow() {
        Fragile provider = new Fragile();
        try {
            Fragile.broken = new LinkageError("no beans");
            assertClass(
                    provider,
                    "the constructor of " + Fragile.class.getName()
                            + " threw java.lang.LinkageError (no beans): it must not throw");
            Fragile.broken = new OutOfMemoryError("as if");
            assertThrows(OutOfMemoryError.class, RegistryVerifier.of(provider)::faults);
        } finally {
            Fragile.broken = null;
        }
    }

    @Test
    void theClassOfAProviderOfTextsIsLookedAtToo() {
        Set<Requirement> others = EnumSet.copyOf(Given.NOT_PLUGGED_IN);
        others.remove(Requirement.PROVIDER_CLASS);
        StatusTextProvider texts = new Given.Texts(Locale.FRENCH, 470);
        List<Fault> faults = RegistryVerifier.of(new PublicRegistry())
                .texts(texts)
                .except(others)
                .faults();
        assertBroken(Requirement.PROVIDER_CLASS, faults, texts.getClass().getName() + " has no public constructor");
    }

    @Test
    void instancesOfOneProviderGiveTheSame() {
        PublicRegistry.instancesDiffer = true;
        try {
            List<Fault> faults = RegistryVerifier.of(new PublicRegistry())
                    .except(Given.NOT_PLUGGED_IN)
                    .except(Requirement.CODE_REGISTRY)
                    .faults();
            assertTrue(
                    faults.stream().anyMatch(fault -> fault.requirement() == Requirement.REGISTRY_ID_STAYS),
                    faults::toString);
            assertTrue(
                    faults.stream()
                            .anyMatch(fault -> fault.requirement() == Requirement.CODES_STAY
                                    && fault.message().contains("called on another instance")),
                    faults::toString);
        } finally {
            PublicRegistry.instancesDiffer = false;
        }
    }
}
