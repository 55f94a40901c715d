package http.status.api;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one place of one specification did to a status code: defined, redefined or reserved it, and under which phrase.
 *
 * <ul>
 *   <li>Two definitions are equal when place, role and phrase are.
 *   <li>This class is immutable, thread-safe and serializable.
 * </ul>
 *
 * <pre>{@code
 * Definition definition = StatusCode.of(413).history().get(2);
 * definition.reference()       // RFC 2616, section 10.4.14
 * definition.role()            // DEFINES
 * definition.phrase()          // "Request Entity Too Large"
 * }</pre>
 *
 * @serial exclude
 */
public final class Definition implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reference reference;
    private final Role role;
    private final String phrase;

    private Definition(Reference reference, Role role, String phrase) {
        this.reference = Objects.requireNonNull(reference, "reference");
        this.role = Objects.requireNonNull(role, "role");
        this.phrase = Checks.phrase(phrase);
    }

    /**
     * Obtains a definition.
     *
     * @param reference the place, not null
     * @param role what it does to the code, not null
     * @param phrase what the code is called there, empty or visible ASCII and spaces, not null
     * @return the definition, never null
     * @throws IllegalArgumentException if the phrase is blank or has any other character
     */
    public static Definition of(Reference reference, Role role, String phrase) {
        return new Definition(reference, role, phrase);
    }

    /**
     * Obtains the definition by a place that gives the code its meaning, and says nothing of a phrase.
     *
     * @param reference the place, not null
     * @return the definition, of {@link Role#DEFINES} and without a phrase, never null
     */
    public static Definition of(Reference reference) {
        return new Definition(reference, Role.DEFINES, "");
    }

    /**
     * The place.
     *
     * @return the reference, never null
     */
    public Reference reference() {
        return reference;
    }

    /**
     * What the place does to the code.
     *
     * @return the role, never null
     */
    public Role role() {
        return role;
    }

    /**
     * What the code is called there, which may differ from what it's called today.
     *
     * @return the phrase, visible ASCII and spaces, never null; empty where the place has none
     */
    public String phrase() {
        return phrase;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Definition other
                && reference.equals(other.reference)
                && role == other.role
                && phrase.equals(other.phrase);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, role, phrase);
    }

    /**
     * A short text for logs, such as "RFC 2616, section 10.4.14 defines Request Entity Too Large".
     *
     * @return the text, never null; its form may change
     */
    @Override
    public String toString() {
        String text = reference + " " + role.verb;
        return phrase.isEmpty() ? text : text + " " + phrase;
    }

    /**
     * Writes a proxy with every part in place of the definition.
     *
     * @return the proxy, never null
     */
    @Serial
    private Object writeReplace() {
        return new Form(reference, role.name(), phrase);
    }

    /**
     * Refuses a stream that bypasses the proxy.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        Forms.refuse("Definition");
    }

    /**
     * The serialized form: every part, checked again as it comes in.
     *
     * @param reference the place
     * @param role the name of the role, or null
     * @param phrase the phrase, empty if there is none
     */
    private record Form(
            Reference reference,
            @Nullable String role,
            @Nullable String phrase) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            try {
                return new Definition(reference, Forms.constant(Role.class, role, Role.DEFINES), Forms.orEmpty(phrase));
            } catch (RuntimeException e) {
                throw Forms.invalid("definition", e);
            }
        }
    }

    /**
     * What a place does to a status code. More constants may come, always behind the present ones: a {@code switch} has a
     * {@code default}. A name that a release doesn't know is read from a stream as {@link #DEFINES}.
     */
    public enum Role {
        /** Gives the code its meaning. */
        DEFINES("defines"),
        /** Gives the code another meaning, or another phrase, beside the document that defined it. */
        REDEFINES("redefines"),
        /** Keeps the code from any use. */
        RESERVES("reserves");

        private final String verb;

        Role(String verb) {
            this.verb = verb;
        }
    }
}
