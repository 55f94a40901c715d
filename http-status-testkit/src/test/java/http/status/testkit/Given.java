package http.status.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Registries, codes and texts that are sound until a test breaks one of them. */
final class Given {
    /** What a provider that is made inside a test can't fulfil, and what follows from every other fault. */
    static final Set<Requirement> NOT_PLUGGED_IN = EnumSet.of(
            Requirement.PROVIDER_CLASS,
            Requirement.SERVICE_FILE,
            Requirement.MODULE_PROVIDES,
            Requirement.DISCOVERED,
            Requirement.ACCEPTED);

    private Given() {}

    static StatusCode code(int number, String phrase) {
        return StatusCode.builder("acme", number).phrase(phrase).build();
    }

    static Registry registry(StatusCode... codes) {
        return new Registry(() -> List.of(codes));
    }

    static List<Fault> faults(StatusCode... codes) {
        return faults(registry(codes));
    }

    static List<Fault> faults(StatusCodeProvider registry, StatusTextProvider... texts) {
        return RegistryVerifier.of(registry).texts(texts).except(NOT_PLUGGED_IN).faults();
    }

    /** Exactly this rule is broken, and one of the messages has each of the words. */
    static void assertBroken(Requirement requirement, List<Fault> faults, String... words) {
        assertTrue(faults.stream().allMatch(fault -> fault.requirement() == requirement), faults::toString);
        for (String word : words) {
            assertTrue(faults.stream().anyMatch(fault -> fault.message().contains(word)), () -> word + " in " + faults);
        }
        assertEquals(faults.isEmpty(), words.length == 0, "words are given for what is found");
    }

    /** A code with the values that a test needs; all others are the defaults. */
    static class Code implements StatusCode {
        final int number;

        Code(int number) {
            this.number = number;
        }

        @Override
        public int code() {
            return number;
        }

        @Override
        public String phrase() {
            return "Out Of Coffee";
        }

        @Override
        public String registry() {
            return "acme";
        }
    }

    static class Registry implements StatusCodeProvider {
        private final Supplier<Collection<? extends StatusCode>> codes;

        Registry(Supplier<Collection<? extends StatusCode>> codes) {
            this.codes = codes;
        }

        @Override
        public String registry() {
            return "acme";
        }

        @Override
        public Collection<? extends StatusCode> statusCodes() {
            return codes.get();
        }
    }

    /** Texts of each code that is asked for, in one locale. */
    static class Texts implements StatusTextProvider {
        final Locale locale;
        private final List<Integer> numbers = new ArrayList<>();

        Texts(Locale locale, int... numbers) {
            this.locale = locale;
            for (int number : numbers) {
                this.numbers.add(number);
            }
        }

        @Override
        public String registry() {
            return "acme";
        }

        @Override
        public Set<Locale> locales() {
            return Set.of(locale);
        }

        @Override
        public Map<Integer, StatusText> texts(Locale wanted) {
            Map<Integer, StatusText> texts = new HashMap<>();
            numbers.forEach(number -> texts.put(number, text(wanted)));
            return texts;
        }

        static StatusText text(Locale locale) {
            return StatusText.of("Out Of Coffee", "The coffee machine is empty.", locale);
        }

        static Map<StatusClass, StatusText> ofAllClasses(Locale locale) {
            Map<StatusClass, StatusText> texts = new EnumMap<>(StatusClass.class);
            for (StatusClass statusClass : StatusClass.values()) {
                texts.put(statusClass, text(locale));
            }
            return texts;
        }
    }
}
