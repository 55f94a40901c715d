package http.status.api;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one carrier of codes that aren't enum constants: those that were built, and those that no registry defines.
 *
 * <p>It is the only implementation beside the enums on purpose: a call through {@link StatusCode} that meets two
 * classes is inlined, one that meets more costs ten times the lookup before it.
 *
 * <p>No field of a value is transient, and each is of the JDK's simplest types, an enum or an array: serializers that go by
 * the fields, as in the engines that move data between machines, read it back whole.
 */
final class StatusCodeValue implements StatusCode, Serializable {
    private static final Definition[] NO_HISTORY = {};
    private static final String[] NO_TEXTS = {};

    @Serial
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String registry;
    private final String phrase;
    private final String constantName;
    private final String description;
    private final Definition[] history;
    private final Registration registration;
    private final @Nullable LocalDate registrationExpires;
    private final Lifecycle lifecycle;
    private final Scope scope;
    private final String[] formerPhrases;
    private final String[] aliases;

    /** With the rules of the code itself; null where it has none, and its semantics are those of its number. */
    private final @Nullable Semantics semantics;

    /** Takes over what {@link StatusCodeBuilder#build()} has checked. */
    StatusCodeValue(StatusCodeBuilder checked) {
        this.code = checked.code;
        this.registry = checked.registry;
        this.phrase = checked.phrase;
        this.constantName = checked.constantName;
        this.description = checked.description;
        this.history = checked.history.toArray(NO_HISTORY);
        this.registration = checked.registration;
        this.registrationExpires = checked.registrationExpires;
        this.lifecycle = checked.lifecycle;
        this.scope = checked.scope;
        this.formerPhrases = checked.formerPhrases.toArray(NO_TEXTS);
        this.aliases = checked.aliases.toArray(NO_TEXTS);
        this.semantics = checked.rules.isEmpty() ? null : Semantics.of(checked.code, List.copyOf(checked.rules));
    }

    /** Makes an unregistered value; {@link UnregisteredCodes} makes each once. */
    StatusCodeValue(int code) {
        this.code = code;
        this.registry = "";
        this.phrase = "";
        this.constantName = "";
        this.description = "";
        this.history = NO_HISTORY;
        this.registration = Registration.UNREGISTERED;
        this.registrationExpires = null;
        this.lifecycle = Lifecycle.UNSPECIFIED;
        this.scope = Scope.WIRE;
        this.formerPhrases = NO_TEXTS;
        this.aliases = NO_TEXTS;
        this.semantics = null;
    }

    @Override
    public int code() {
        return code;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String registry() {
        return registry;
    }

    @Override
    public String constantName() {
        return constantName;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public List<Definition> history() {
        return List.of(history);
    }

    @Override
    public Registration registration() {
        return registration;
    }

    @Override
    public Optional<LocalDate> registrationExpires() {
        return Optional.ofNullable(registrationExpires);
    }

    @Override
    public Lifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public List<String> formerPhrases() {
        return List.of(formerPhrases);
    }

    @Override
    public List<String> aliases() {
        return List.of(aliases);
    }

    @Override
    public Semantics semantics() {
        return semantics == null ? Semantics.ofNumber(code) : semantics;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof StatusCodeValue other && code == other.code && registry.equals(other.registry);
    }

    @Override
    public int hashCode() {
        return registry.hashCode() * 31 + code;
    }

    @Override
    public String toString() {
        return label();
    }

    @Serial
    private Object writeReplace() {
        return new StatusCodeForm(
                code,
                registry,
                phrase,
                constantName,
                description,
                history,
                registration.name(),
                registrationExpires,
                lifecycle.name(),
                scope.name(),
                formerPhrases,
                aliases,
                semantics == null ? new Rule[0] : semantics.own(code));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        Forms.refuse("StatusCode");
    }
}
