package http.status.testkit;

import http.status.api.StatusCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constant names of a registry: each code's own, and its aliases. */
final class NamesCheck {
    private final Map<String, Integer> owners = new HashMap<>();
    private final Findings findings;

    private NamesCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(List<Reading> codes, Findings findings) {
        NamesCheck check = new NamesCheck(findings);
        for (Reading code : codes) {
            code.text("constantName()").ifPresent(name -> check.own(code, name));
        }
        for (Reading code : codes) {
            code.texts("aliases()").forEach(name -> check.alias(code, name));
        }
    }

    private void own(Reading code, String name) {
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

    private void alias(Reading code, String name) {
        findings.add(
                name.isEmpty(), Requirement.NAME_FORM, "code " + code.number() + " has an empty alias: leave it out");
        if (!name.isEmpty()) {
            form("alias", code, name);
            once("alias", code, name);
        }
    }

    private void form(String what, Reading code, String name) {
        String refusal = Words.refusal(StatusCode.builder("x", 100).constantName(name));
        findings.add(refusal != null, Requirement.NAME_FORM, "code " + code.number() + ", " + what + ": " + refusal);
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
