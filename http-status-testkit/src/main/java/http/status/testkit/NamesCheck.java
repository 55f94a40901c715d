package http.status.testkit;

import http.status.api.StatusCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constant names of a registry, present and former. */
final class NamesCheck {
    private final Map<String, Integer> owners = new HashMap<>();
    private final Findings findings;

    private NamesCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(List<Reading> codes, Findings findings) {
        NamesCheck check = new NamesCheck(findings);
        for (Reading code : codes) {
            code.text("constantName()").ifPresent(name -> check.present(code, name));
        }
        for (Reading code : codes) {
            code.texts("formerNames()").forEach(name -> check.former(code, name));
        }
    }

    private void present(Reading code, String name) {
        if (!name.isEmpty()) {
            form("constant name", code, name);
            once("constant name", code, name);
        }
        if (code.code() instanceof Enum<?> constant) {
            findings.add(
                    !name.equals(constant.name()),
                    Requirement.ENUM_NAME,
                    "code " + code.number() + ": constant name " + Words.quote(name)
                            + " is not that of its enum constant, " + constant.name()
                            + ": don't override constantName()");
        }
    }

    private void former(Reading code, String name) {
        findings.add(
                name.isEmpty(),
                Requirement.NAME_FORM,
                "code " + code.number() + " has an empty former name: leave it out");
        if (!name.isEmpty()) {
            form("former name", code, name);
            once("former name", code, name);
        }
    }

    private void form(String what, Reading code, String name) {
        String refusal = refusal(name);
        findings.add(refusal != null, Requirement.NAME_FORM, "code " + code.number() + ", " + what + ": " + refusal);
    }

    /** The API's own words for a name that it refuses. */
    private static @Nullable String refusal(String name) {
        try {
            StatusCode.builder("x", 100).constantName(name).build();
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private void once(String what, Reading code, String name) {
        Integer owner = owners.putIfAbsent(name, code.number());
        findings.add(
                owner != null,
                Requirement.NAME_ONCE,
                "code " + code.number() + ": " + what + " " + Words.quote(name) + " is a name of code " + owner
                        + " already: give each code names of its own");
    }
}
