package http.status.testkit;

import java.util.Objects;

/**
 * One place where a registry, or a provider of its texts, breaks a rule of the contract.
 *
 * @param requirement the rule, not null
 * @param message what came in, what is allowed and how to mend it, not null
 */
public record Fault(Requirement requirement, String message) {
    /**
     * Checks the components.
     *
     * @param requirement the rule
     * @param message what came in, what is allowed and how to mend it
     */
    public Fault {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(message, "message");
    }

    /**
     * A text for people: the rule's name and the message.
     *
     * @return the text, such as "NUMBER_RANGE: code 42 is outside 100..999 ...", never null; its form may change
     */
    @Override
    public String toString() {
        return requirement + ": " + message;
    }
}
