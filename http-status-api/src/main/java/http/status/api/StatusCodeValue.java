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
 * classes is inlined, one that meets more is ten times dearer than the lookup before it.
 */
final class StatusCodeValue implements StatusCode, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    // Transient, because the serialized form is the proxy's alone.
    private final transient int code;
    private final transient String registry;
    private final transient String phrase;
    private final transient String constantName;
    private final transient String description;
    private final transient List<Reference> references;
    private final transient Registration registration;
    private final transient @Nullable LocalDate registrationExpires;
    private final transient Scope scope;
    private final transient List<String> formerPhrases;
    private final transient List<String> formerNames;

    /** Takes over what {@link StatusCodeBuilder#build()} has checked. */
    StatusCodeValue(StatusCodeBuilder checked) {
        this.code = checked.code;
        this.registry = checked.registry;
        this.phrase = checked.phrase;
        this.constantName = checked.constantName;
        this.description = checked.description;
        this.references = checked.references;
        this.registration = checked.registration;
        this.registrationExpires = checked.registrationExpires;
        this.scope = checked.scope;
        this.formerPhrases = checked.formerPhrases;
        this.formerNames = checked.formerNames;
    }

    /** Makes an unregistered value; {@link UnregisteredCodes} makes each once. */
    StatusCodeValue(int code) {
        this.code = code;
        this.registry = "";
        this.phrase = "";
        this.constantName = "";
        this.description = "";
        this.references = List.of();
        this.registration = Registration.UNREGISTERED;
        this.registrationExpires = null;
        this.scope = Scope.WIRE;
        this.formerPhrases = List.of();
        this.formerNames = List.of();
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
    public List<Reference> references() {
        return references;
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
    public Scope scope() {
        return scope;
    }

    @Override
    public List<String> formerPhrases() {
        return formerPhrases;
    }

    @Override
    public List<String> formerNames() {
        return formerNames;
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
        return phrase.isEmpty() ? Integer.toString(code) : code + " " + phrase;
    }

    @Serial
    private Object writeReplace() {
        return new StatusCodeForm(
                code,
                registry,
                phrase,
                constantName,
                description,
                references.toArray(new Reference[0]),
                registration.name(),
                registrationExpires,
                scope.name(),
                formerPhrases.toArray(new String[0]),
                formerNames.toArray(new String[0]));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a status code is read through its proxy");
    }
}
