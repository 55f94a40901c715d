package http.status.testkit;

import http.status.api.Definition;
import http.status.api.Lifecycle;
import http.status.api.Registration;
import http.status.api.Semantics;
import http.status.api.Semantics.Content;
import http.status.api.Semantics.Storing;
import http.status.api.StatusCode;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What one code answers. */
final class CodeCheck {
    private final Reading reading;
    private final StatusCode code;
    private final String name;
    private final StatusCode plain;
    private final Findings findings;

    private CodeCheck(Reading reading, Findings findings) {
        this.reading = reading;
        this.code = reading.code();
        this.name = "code " + reading.number();
        this.plain = Plain.like(reading);
        this.findings = findings;
    }

    static void check(Reading reading, Findings findings) {
        CodeCheck check = new CodeCheck(reading, findings);
        check.answers();
        check.phrases();
        check.description();
        check.label();
        check.wire();
        check.registration();
        check.derived();
        check.lists();
        check.fields();
        check.equality();
    }

    private void answers() {
        reading.values().forEach((method, value) -> {
            if (value instanceof Reading.Silence) {
                findings.add(Requirement.VALUES_GIVEN, name + ": " + method + " " + value + ": it must give a value");
            } else if (value instanceof List<?> list && holdsNull(list)) {
                findings.add(Requirement.VALUES_GIVEN, name + ": " + method + " holds null: leave that element out");
            }
        });
        differences(reading, Reading.of(code, reading.number()))
                .forEach(difference ->
                        findings.add(Requirement.VALUES_STAY, difference + " when called again: a code is immutable"));
    }

    private static boolean holdsNull(List<?> list) {
        for (Object each : list) {
            if (each == null) {
                return true;
            }
        }
        return false;
    }

    /** What two readings of one number say differently. */
    static List<String> differences(Reading before, Reading after) {
        List<String> differences = new ArrayList<>();
        before.values().forEach((method, value) -> {
            Object other = after.values().get(method);
            if (!value.equals(other)) {
                differences.add("code " + before.number() + ": " + method + " was " + Words.show(value) + ", and "
                        + Words.show(other));
            }
        });
        return differences;
    }

    private void phrases() {
        String present = reading.text("phrase()").orElse("");
        phrase("phrase", present);
        List<String> seen = new ArrayList<>();
        for (String former : reading.texts("formerPhrases()")) {
            phrase("former phrase", former);
            findings.add(former.isEmpty(), Requirement.PHRASE_FORM, name + " has an empty former phrase: leave it out");
            findings.add(
                    former.equals(present) && !former.isEmpty(),
                    Requirement.FORMER_PHRASES,
                    name + " has its present phrase " + Words.quote(former) + " among the former ones: leave it out");
            findings.add(
                    seen.contains(former),
                    Requirement.FORMER_PHRASES,
                    name + " has the former phrase " + Words.quote(former) + " twice: leave one out");
            seen.add(former);
        }
    }

    private void phrase(String what, String phrase) {
        String refusal = null;
        if (!phrase.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            refusal = "a character that is no visible ASCII one and no space";
        } else if (!phrase.equals(phrase.strip())) {
            refusal = "a space at its begin or end";
        } else if (phrase.contains("  ")) {
            refusal = "two spaces in a row";
        } else if (startsWithNumber(phrase)) {
            refusal = "its number in front, which the status line has already";
        }
        findings.add(
                refusal != null,
                Requirement.PHRASE_FORM,
                name + ": " + what + " " + Words.quote(phrase) + " has " + refusal
                        + ": write words of visible ASCII characters with single spaces between, or nothing");
    }

    private boolean startsWithNumber(String phrase) {
        String number = String.valueOf(reading.number());
        return phrase.equals(number)
                || phrase.startsWith(number) && !Character.isLetterOrDigit(phrase.charAt(number.length()));
    }

    private void description() {
        String description = reading.text("description()").orElse("");
        String refusal = Words.refusal(StatusCode.builder("x", 100).description(description));
        if (refusal == null && !description.equals(description.strip())) {
            refusal = "description " + Words.quote(description) + " has a space at its begin or end";
        }
        findings.add(
                refusal != null,
                Requirement.DESCRIPTION_FORM,
                name + ": " + refusal + "; write one or two full sentences on one line, or nothing");
    }

    private void label() {
        String expected = plain.label();
        findings.add(
                isGiven("label()") && isGiven("phrase()") && !expected.equals(value("label()")),
                Requirement.LABEL,
                name + ": label() gave " + Words.show(value("label()")) + ", and the number and the phrase are "
                        + Words.quote(expected) + ": a method of that name overrides the one of StatusCode; let it say"
                        + " the same, or give it another name");
    }

    /** Whatever registry defines a number, the wire's own facts of it stand: a body behind a 204 ends the connection. */
    private void wire() {
        if (!(value("semantics()") instanceof Semantics given)) {
            return;
        }
        Semantics wire = plain.semantics();
        String howTo = ": make them by Semantics.of(" + reading.number() + ", ...), which knows what holds for it";
        if (wire.content() != Content.ALLOWED && given.content() != wire.content()
                || wire.storing() != Storing.ALLOWED && given.storing() != wire.storing()) {
            findings.add(
                    Requirement.WIRE,
                    name + ": semantics() gave content " + given.content() + " and storing " + given.storing()
                            + ", and on the wire this number has content " + wire.content() + " and storing "
                            + wire.storing() + howTo);
        } else if (!given.rules().containsAll(wire.rules())) {
            findings.add(
                    Requirement.WIRE, name + ": semantics() gave those of another number, or of another class" + howTo);
        }
    }

    private void registration() {
        Object registration = value("registration()");
        String registry = reading.text("registry()").orElse("");
        findings.add(
                registration == Registration.UNREGISTERED || Boolean.FALSE.equals(value("isRegistered()")),
                Requirement.REGISTRATION,
                name + " has the registration " + registration + ", isRegistered() " + value("isRegistered()")
                        + ": a code of a registry is registered; NON_STANDARD is the state of one that isn't IANA's");
        findings.add(
                registration instanceof Registration state
                        && state != Registration.NON_STANDARD
                        && state != Registration.UNREGISTERED
                        && !registry.equals("iana"),
                Requirement.REGISTRATION,
                name + " has the registration " + registration + ", a state of IANA's registry, and is of "
                        + Words.quote(registry) + ": leave NON_STANDARD, and tell its state by lifecycle()");
        findings.add(
                registration == Registration.TEMPORARY
                        && value("registrationExpires()") instanceof Optional<?> end
                        && end.isEmpty(),
                Requirement.REGISTRATION,
                name + " has a TEMPORARY registration and no day on which it ends: give it in registrationExpires()");
        findings.add(
                value("registrationExpires()") instanceof Optional<?> day
                        && day.isPresent()
                        && registration != Registration.TEMPORARY,
                Requirement.REGISTRATION,
                name + " has a registration that expires, " + Words.show(value("registrationExpires()")) + ", and is "
                        + registration + ": only a TEMPORARY one has a day on which it ends");
    }

    private @Nullable Object value(String method) {
        return reading.values().get(method);
    }

    private boolean isGiven(String method) {
        return !(value(method) instanceof Reading.Silence);
    }

    private void derived() {
        String number = "the number";
        derived("statusClass()", plain.statusClass(), number);
        derived("genericCode()", plain.genericCode(), number);
        derived("isInformational()", plain.isInformational(), number);
        derived("isSuccessful()", plain.isSuccessful(), number);
        derived("isRedirection()", plain.isRedirection(), number);
        derived("isClientError()", plain.isClientError(), number);
        derived("isServerError()", plain.isServerError(), number);
        derived("isError()", plain.isError(), number);
        if (isGiven("history()")) {
            derived("reference()", plain.reference(), "history()");
        }
        if (isGiven("lifecycle()")) {
            derived("isDeprecated()", plain.isDeprecated(), "lifecycle()");
        }
    }

    private void derived(String method, Object expected, String source) {
        Object value = value(method);
        findings.add(
                isGiven(method) && !expected.equals(value),
                Requirement.DERIVED,
                name + ": " + method + " gave " + Words.show(value) + ", and " + Words.show(expected) + " follows from "
                        + source + ": don't override the method");
    }

    /** A code that overrides nothing but what others follow from, and answers there as another code did. */
    private record Plain(int code, String phrase, List<Definition> history, Lifecycle lifecycle) implements StatusCode {
        static StatusCode like(Reading reading) {
            List<Definition> history = new ArrayList<>();
            if (reading.values().get("history()") instanceof List<?> given) {
                for (Object each : given) {
                    if (each instanceof Definition definition) {
                        history.add(definition);
                    }
                }
            }
            Lifecycle lifecycle =
                    reading.values().get("lifecycle()") instanceof Lifecycle given ? given : Lifecycle.UNSPECIFIED;
            return new Plain(reading.number(), reading.text("phrase()").orElse(""), history, lifecycle);
        }

        @Override
        public String registry() {
            return "x";
        }
    }

    private void lists() {
        refusesModification("history()", code::history);
        refusesModification("formerPhrases()", code::formerPhrases);
        refusesModification("aliases()", code::aliases);
    }

    @SuppressWarnings("unchecked")
    private void refusesModification(String method, Callable<? extends List<?>> question) {
        try {
            List<Object> list = (List<Object>) question.call();
            if (list.isEmpty()) {
                list.add(null);
                list.remove(0);
            } else {
                list.set(0, list.get(0));
            }
            findings.add(
                    Requirement.LISTS_IMMUTABLE,
                    name + ": " + method + " gave a list that can be modified, a "
                            + list.getClass().getName() + ": give List.of(...) or a List.copyOf(...)");
        } catch (UnsupportedOperationException e) {
            // Refused, as it should be.
        } catch (Throwable e) {
            Findings.survive(e); // no list at all, which is a fault of its own
        }
    }

    private void fields() {
        for (Class<?> type = code.getClass(); type != null && !isOfTheJdk(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                findings.add(
                        !Modifier.isFinal(modifiers) && !Modifier.isStatic(modifiers) && !field.isSynthetic(),
                        Requirement.FIELDS_FINAL,
                        "field " + field.getName() + " of " + type.getName()
                                + " is not final: a code is immutable, so that threads can share it");
            }
        }
    }

    /** Such a class may keep what it has calculated. */
    private static boolean isOfTheJdk(Class<?> type) {
        return type.getClassLoader() == null || type.getClassLoader() == ClassLoader.getPlatformClassLoader();
    }

    private void equality() {
        StatusCode other =
                StatusCode.builder("other", reading.number() == 999 ? 998 : 999).build();
        equality(!isEqualTo("itself", code), "is not equal to itself");
        equality(isEqualTo("null", null), "is equal to null");
        equality(isEqualTo("another code", other), "is equal to code " + other.code());
        try {
            int hash = code.hashCode();
            int again = code.hashCode();
            equality(hash != again, "has the hash code " + hash + ", then " + again);
        } catch (Throwable e) {
            Findings.survive(e);
            equality(true, "threw " + Words.describe(e) + " from hashCode()");
        }
    }

    private boolean isEqualTo(String what, @Nullable StatusCode other) {
        return Boolean.TRUE.equals(
                findings.ask(Requirement.EQUALITY, name + ": equals() with " + what, () -> code.equals(other)));
    }

    private void equality(boolean broken, String how) {
        findings.add(
                broken,
                Requirement.EQUALITY,
                name + " " + how + ": equal codes have the same number and registry; an enum or a record does it well");
    }
}
