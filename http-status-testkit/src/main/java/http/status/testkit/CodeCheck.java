package http.status.testkit;

import http.status.api.Registration;
import http.status.api.StatusClass;
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
    private final Findings findings;

    private CodeCheck(Reading reading, Findings findings) {
        this.reading = reading;
        this.code = reading.code();
        this.name = "code " + reading.number();
        this.findings = findings;
    }

    static void check(Reading reading, Findings findings) {
        CodeCheck check = new CodeCheck(reading, findings);
        check.answers();
        check.phrases();
        check.description();
        check.registration();
        check.statusClass();
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
        String refusal = null;
        if (description.chars().anyMatch(Character::isISOControl)) {
            refusal = "has a control character";
        } else if (!description.equals(description.strip())) {
            refusal = "has a space at its begin or end";
        } else if (!description.isEmpty() && !description.endsWith(".")) {
            refusal = "doesn't end with a full stop";
        }
        findings.add(
                refusal != null,
                Requirement.DESCRIPTION_FORM,
                name + ": description " + Words.quote(description) + " " + refusal
                        + ": write one or two full sentences on one line, or nothing");
    }

    private void registration() {
        Object registration = reading.values().get("registration()");
        findings.add(
                registration == Registration.UNREGISTERED || Boolean.FALSE.equals(value("isRegistered()")),
                Requirement.REGISTRATION,
                name + " has the registration " + registration + ", isRegistered() " + value("isRegistered()")
                        + ": a code of a registry is registered; NON_STANDARD is the state of one that isn't IANA's");
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

    private void statusClass() {
        StatusClass statusClass = StatusClass.of(reading.number());
        derived("statusClass()", statusClass);
        derived("genericCode()", statusClass.genericCode());
        derived("isInformational()", statusClass == StatusClass.INFORMATIONAL);
        derived("isSuccessful()", statusClass == StatusClass.SUCCESSFUL);
        derived("isRedirection()", statusClass == StatusClass.REDIRECTION);
        derived("isClientError()", statusClass == StatusClass.CLIENT_ERROR);
        derived("isServerError()", statusClass == StatusClass.SERVER_ERROR);
        derived("isError()", reading.number() >= 400);
    }

    private void derived(String method, Object expected) {
        Object value = value(method);
        findings.add(
                !expected.equals(value) && !(value instanceof Reading.Silence),
                Requirement.STATUS_CLASS,
                name + ": " + method + " gave " + Words.show(value) + ", and " + expected
                        + " follows from the number: don't override the method");
    }

    private void lists() {
        refusesModification("references()", code::references);
        refusesModification("formerPhrases()", code::formerPhrases);
        refusesModification("formerNames()", code::formerNames);
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
