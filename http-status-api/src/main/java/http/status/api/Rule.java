package http.status.api;

import java.util.Objects;

/**
 * One thing that a specification says of a status code or of its class: what it is about and decides, how strongly, when,
 * in one sentence, and where.
 *
 * @param kind what the rule is about; for most kinds, what it decides, such as {@link Semantics.Content#FORBIDDEN}
 * @param strength the requirement level, not null
 * @param field the name of the header field that the rule is about, such as "Retry-After"; empty if it is about none
 * @param condition when the rule holds, in a few English words; empty if it always does
 * @param sentence the rule in one English sentence, not empty
 * @param reference where it is specified, not null
 */
public record Rule(Kind kind, Strength strength, String field, String condition, String sentence, Reference reference) {
    /**
     * Checks the components.
     *
     * @param kind what the rule is about
     * @param strength the requirement level
     * @param field the name of the header field, or empty
     * @param condition when the rule holds, or empty
     * @param sentence the rule in one English sentence
     * @param reference where it is specified
     * @throws IllegalArgumentException if the sentence is empty, or if a rule of kind {@link Topic#FIELD} or
     *     {@link Topic#FRAMING} names no field
     */
    public Rule {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(reference, "reference");
        if (sentence.isEmpty()) {
            throw new IllegalArgumentException("a rule of kind " + kind + " has no sentence: write one");
        }
        if ((kind == Topic.FIELD || kind == Topic.FRAMING) && field.isEmpty()) {
            throw new IllegalArgumentException("a rule of kind " + kind + " has no field: name it");
        }
    }

    /** What a rule is about. The constants of most kinds say what it decides too. */
    public sealed interface Kind
            permits Topic,
                    Semantics.Content,
                    Semantics.Caching,
                    Semantics.Storing,
                    Semantics.Redirect,
                    Semantics.RedirectMethod,
                    Semantics.Retry,
                    Semantics.Lifecycle {
        /**
         * The name of the constant, such as "FORBIDDEN". It is unambiguous beside the name of its enum alone.
         *
         * @return the name, never null or empty
         */
        String name();
    }

    /** What a rule is about that decides nothing a program branches on, or something of a header field. */
    public enum Topic implements Kind {
        /** A header field of the response: {@link Rule#field()} names it. */
        FIELD,
        /** The fields that frame a message, Content-Length and Transfer-Encoding: {@link Rule#field()} names one. */
        FRAMING,
        /** What the content of the response tells its reader. */
        EXPLANATION,
        /** How a recipient takes the code. */
        INTERPRETATION,
        /** What a client minds when it follows a redirect. */
        REDIRECTION,
        /** Who sends the code, and to whom. */
        SENDER,
        /** What an earlier specification said and the present one no longer does: no program follows it. */
        HISTORY
    }
}
