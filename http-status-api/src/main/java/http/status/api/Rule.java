package http.status.api;

import http.status.api.Semantics.When;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a specification says of a status code or of its class: what it is about and decides, how strongly, when,
 * in one sentence, and where.
 *
 * <ul>
 *   <li>Made by {@link #of}; a field and a condition are added by the {@code with} methods, each of which gives a new value.
 *   <li>Two rules are equal when all of their parts are.
 *   <li>This class is immutable, thread-safe and serializable.
 * </ul>
 *
 * <pre>{@code
 * Rule rule = Rule.of(
 *                 Rule.Topic.FIELD,
 *                 Strength.MUST,
 *                 "The server must name the protocols that it accepts in the Upgrade field.",
 *                 Reference.rfc(9110, "15.5.22"))
 *         .withField("Upgrade")
 *         .withCondition(Semantics.When.HTTP_1);
 * rule.field()         // "Upgrade"
 * rule.condition()     // "the response is sent in HTTP/1.1"
 * }</pre>
 *
 * @serial exclude
 */
public final class Rule implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an enum, or what the proxy writes by its name
    private final Kind kind;

    private final Strength strength;
    private final String field;
    private final String condition;
    private final @Nullable When when;
    private final String sentence;
    private final Reference reference;

    private Rule(
            Kind kind,
            Strength strength,
            String field,
            String condition,
            @Nullable When when,
            String sentence,
            Reference reference) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.strength = Objects.requireNonNull(strength, "strength");
        this.field = Checks.words("field", field);
        this.condition = Checks.words("condition", condition);
        this.when = when;
        this.sentence = Checks.text("sentence", sentence);
        this.reference = Objects.requireNonNull(reference, "reference");
    }

    /**
     * Obtains a rule that always holds, and is about no header field.
     *
     * @param kind what the rule is about; for most kinds, what it decides, such as {@link Semantics.Content#FORBIDDEN}; not
     *     null
     * @param strength the requirement level, not null
     * @param sentence the rule in one English sentence, one line, not blank, not null
     * @param reference where it is specified, not null
     * @return the rule, never null
     * @throws IllegalArgumentException if the sentence is blank or has a control character
     */
    public static Rule of(Kind kind, Strength strength, String sentence, Reference reference) {
        return new Rule(kind, strength, "", "", null, sentence, reference);
    }

    /**
     * Obtains the same rule about a header field.
     *
     * @param field the name of the field, such as "Retry-After", one line, not blank, not null
     * @return the rule, never null
     * @throws IllegalArgumentException if the name is blank or has a control character
     */
    public Rule withField(String field) {
        return new Rule(kind, strength, Checks.text("field", field), condition, when, sentence, reference);
    }

    /**
     * Obtains the same rule under a condition in words, which people read and programs don't know.
     *
     * @param condition when the rule holds, in a few English words, one line, not blank, not null
     * @return the rule, without any other condition, never null
     * @throws IllegalArgumentException if the condition is blank or has a control character
     */
    public Rule withCondition(String condition) {
        return new Rule(kind, strength, field, Checks.text("condition", condition), null, sentence, reference);
    }

    /**
     * Obtains the same rule under a condition that programs know.
     *
     * @param when when the rule holds, not null
     * @return the rule, without any other condition, never null
     */
    public Rule withCondition(When when) {
        return new Rule(kind, strength, field, when.words(), when, sentence, reference);
    }

    /**
     * What the rule is about; for most kinds, what it decides, such as {@link Semantics.Content#FORBIDDEN}.
     *
     * @return the kind, never null
     */
    public Kind kind() {
        return kind;
    }

    /**
     * How strongly the specification demands it.
     *
     * @return the requirement level, never null
     */
    public Strength strength() {
        return strength;
    }

    /**
     * The header field that the rule is about.
     *
     * @return the field's name, such as "Retry-After", never null; empty if the rule is about none
     */
    public String field() {
        return field;
    }

    /**
     * When the rule holds.
     *
     * @return a few English words, never null; empty if it always holds
     */
    public String condition() {
        return condition;
    }

    /**
     * When the rule holds, if that is a condition that programs know.
     *
     * @return the condition; empty if there is none, or if it stands in words alone
     */
    public Optional<When> when() {
        return Optional.ofNullable(when);
    }

    /**
     * The rule itself.
     *
     * @return one English sentence, never null or blank
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Where the rule is specified.
     *
     * @return the reference, never null
     */
    public Reference reference() {
        return reference;
    }

    /** Tells whether a rule about a field has the field that it must have under some conditions. */
    boolean isRequiredField(When... holds) {
        if (kind != Topic.FIELD || strength != Strength.MUST) {
            return false;
        }
        if (condition.isEmpty()) {
            return true;
        }
        for (When each : holds) {
            if (each == when) {
                return true;
            }
        }
        return false;
    }

    /** Refuses a rule that isn't whole, which shows only when nothing more is added to it. */
    void check() {
        if ((kind == Topic.FIELD || kind == Topic.FRAMING) && field.isEmpty()) {
            throw new IllegalArgumentException("the rule " + Checks.quote(sentence) + " of kind " + kind
                    + " has no field: name it by withField(...)");
        }
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Rule other
                && kind.equals(other.kind)
                && strength == other.strength
                && field.equals(other.field)
                && condition.equals(other.condition)
                && when == other.when
                && sentence.equals(other.sentence)
                && reference.equals(other.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Kinds.nameOf(kind), strength.name(), field, condition, sentence, reference);
    }

    /**
     * A short text for logs: the sentence, and where it stands.
     *
     * @return the text, never null; its form may change
     */
    @Override
    public String toString() {
        return sentence + " (" + strength + ", " + reference + ")";
    }

    /**
     * Writes a proxy with every part in place of the rule.
     *
     * @return the proxy, never null
     */
    @Serial
    private Object writeReplace() {
        return new Form(
                Kinds.nameOf(kind),
                strength.name(),
                field,
                condition,
                when == null ? null : when.name(),
                sentence,
                reference);
    }

    /**
     * Refuses a stream that bypasses the proxy.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        Forms.refuse("Rule");
    }

    /**
     * The serialized form: every part, checked again as it comes in.
     *
     * @param kind the name of the kind, with its topic
     * @param strength the name of the strength, or null
     * @param field the field, or null if the rule is about none
     * @param condition the condition in words, or null if there is none
     * @param when the name of the condition, or null if it has none
     * @param sentence the sentence
     * @param reference the place of the sentence
     */
    private record Form(
            String kind,
            @Nullable String strength,
            @Nullable String field,
            @Nullable String condition,
            @Nullable String when,
            String sentence,
            Reference reference)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            try {
                When known = Forms.constant(When.class, when);
                return new Rule(
                        Kinds.named(kind),
                        Forms.constant(Strength.class, strength, Strength.STATED),
                        Forms.orEmpty(field),
                        known == null ? Forms.orEmpty(condition) : known.words(),
                        known,
                        sentence,
                        reference);
            } catch (RuntimeException e) {
                throw Forms.invalid("rule", e);
            }
        }
    }

    /**
     * What a rule is about. The constants of most kinds say what it decides too.
     *
     * <p>More kinds and more constants may come: a {@code switch} over kinds has a {@code default}. One that a release doesn't
     * know is read from a stream as a kind without a constant, which has the name and decides nothing.
     */
    public sealed interface Kind
            permits Topic,
                    Semantics.Content,
                    Semantics.Caching,
                    Semantics.Storing,
                    Semantics.Redirect,
                    Semantics.RedirectMethod,
                    Semantics.Permanence,
                    Semantics.Retry,
                    UnknownKind {
        /**
         * The name of the constant, such as "FORBIDDEN". It is unambiguous beside the name of its enum alone.
         *
         * @return the name, never null or empty
         */
        String name();
    }

    /**
     * What a rule is about that decides nothing a program branches on, or something of a header field. More constants may
     * come, always behind the present ones.
     */
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
        /** What a client does next: it goes on, waits, or sends the request again with something changed. */
        NEXT_STEP,
        /** When a request may be repeated at all, whatever the code. */
        REPETITION,
        /** Who sends the code, and to whom. */
        SENDER,
        /** Why the code is in the state that {@link StatusCode#lifecycle()} tells. */
        LIFECYCLE,
        /** What an earlier specification said and the present one no longer does: no program follows it. */
        HISTORY
    }
}
