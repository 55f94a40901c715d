package http.status.testkit;

import http.status.api.Registry;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the provider hands over: the codes as a whole, and their numbers. */
final class CodesCheck {
    private final StatusCodeProvider provider;
    private final Findings findings;

    private CodesCheck(StatusCodeProvider provider, Findings findings) {
        this.provider = provider;
        this.findings = findings;
    }

    /** Gives the codes that could be read, in ascending order of their numbers. */
    static List<Reading> check(StatusCodeProvider provider, @Nullable String id, Findings findings) {
        CodesCheck check = new CodesCheck(provider, findings);
        List<Reading> codes = check.read(provider, Requirement.CODES_GIVEN, "statusCodes()");
        check.numbers(codes);
        if (id != null) {
            check.registries(codes, id);
        }
        if (!codes.isEmpty()) {
            check.stays(codes, check.read(provider, Requirement.CODES_STAY, "statusCodes()"), "called again");
            check.stays(codes, check.fromAnotherInstance(id), "called on another instance");
        }
        return codes;
    }

    /** Gives the codes that could be read, and judges nothing else of them. */
    static List<Reading> read(StatusCodeProvider provider, Findings findings) {
        return new CodesCheck(provider, findings).read(provider, Requirement.CODES_GIVEN, "statusCodes()");
    }

    private List<Reading> read(StatusCodeProvider from, Requirement requirement, String what) {
        List<Reading> codes = new ArrayList<>();
        List<StatusCode> given = findings.ask(requirement, what, () -> Reading.copy(from.statusCodes()));
        if (given != null) {
            findings.add(given.isEmpty(), requirement, what + " gave no code: a registry has one at least");
            findings.add(
                    given.contains(null) && requirement == Requirement.CODES_GIVEN,
                    requirement,
                    what + " holds null: give codes alone, without empty places");
            for (StatusCode code : given) {
                Integer number = code == null ? null : findings.ask(Requirement.VALUES_GIVEN, "code()", code::code);
                if (number != null) {
                    codes.add(Reading.of(code, number));
                }
            }
            // A set has its own order in each run.
            codes.sort(Comparator.comparingInt(Reading::number)
                    .thenComparing(code -> String.valueOf(code.values().get("phrase()"))));
        }
        return codes;
    }

    private void numbers(List<Reading> codes) {
        Set<Integer> seen = new TreeSet<>();
        for (Reading code : codes) {
            int number = code.number();
            findings.add(
                    number < 100 || number > 999,
                    Requirement.NUMBER_RANGE,
                    "code " + number + " is outside 100..999: give it a number of three digits");
            findings.add(
                    !seen.add(number),
                    Requirement.NUMBER_ONCE,
                    "code " + number + " is given twice: keep one of its meanings");
        }
    }

    private void registries(List<Reading> codes, String id) {
        for (Reading code : codes) {
            code.text("registry()")
                    .filter(of -> !of.equals(id))
                    .ifPresent(of -> findings.add(
                            Requirement.CODE_REGISTRY,
                            "code " + code.number() + " says that its registry is " + Words.quote(of)
                                    + ": it must be that of its provider, \"" + id + "\""));
        }
    }

    private void stays(List<Reading> first, List<Reading> later, String how) {
        Map<Integer, Reading> laterByNumber = byNumber(later);
        Map<Integer, Reading> firstByNumber = byNumber(first);
        Set<Integer> numbers = new TreeSet<>(firstByNumber.keySet());
        numbers.addAll(laterByNumber.keySet());
        for (int number : later.isEmpty() ? Set.<Integer>of() : numbers) {
            Reading before = firstByNumber.get(number);
            Reading after = laterByNumber.get(number);
            if (before == null || after == null) {
                findings.add(
                        Requirement.CODES_STAY,
                        "statusCodes() gave code " + number
                                + (after == null ? " and not when " : " not at first, but when ") + how
                                + ": give the same codes, always");
            } else {
                CodeCheck.differences(before, after)
                        .forEach(difference -> findings.add(
                                Requirement.CODES_STAY,
                                difference + " when statusCodes() was " + how + ": give the same codes, always"));
            }
        }
    }

    private static Map<Integer, Reading> byNumber(List<Reading> codes) {
        Map<Integer, Reading> byNumber = new TreeMap<>();
        codes.forEach(code -> byNumber.putIfAbsent(code.number(), code));
        return byNumber;
    }

    /** From an instance that is made here, or where that isn't allowed, from the one that the service loader makes. */
    private List<Reading> fromAnotherInstance(@Nullable String id) {
        StatusCodeProvider other = ProviderCheck.another(provider, findings);
        if (other != null) {
            return read(other, Requirement.CODES_STAY, "statusCodes() of another instance");
        }
        List<Reading> found = new ArrayList<>();
        StatusCatalog catalog = StatusCatalog.load(provider.getClass().getClassLoader());
        if (id != null && catalog.registryIds().contains(id)) {
            Registry registry = catalog.requireRegistry(id);
            if (registry.provider().equals(provider.getClass().getName())) {
                registry.statusCodes().forEach(code -> found.add(Reading.of(code, code.code())));
            }
        }
        return found;
    }
}
