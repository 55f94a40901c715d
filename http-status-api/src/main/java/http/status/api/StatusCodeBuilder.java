package http.status.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts one {@link StatusCode} together, for a registry of one's own.
 *
 * <p>Everything is checked by {@link #build()}, at once and whole; the other methods only keep what they are given.
 * A builder looks nothing up in any catalog, so a provider may use it freely. A builder is mutable and not
 * thread-safe; what it builds is immutable.
 */
public final class StatusCodeBuilder {
    final String registry;
    final int code;
    String phrase = "";
    String constantName = "";
    String description = "";
    List<Reference> references = List.of();
    Registration registration = Registration.NON_STANDARD;

    @Nullable
    LocalDate registrationExpires;

    Scope scope = Scope.WIRE;
    List<String> formerPhrases = List.of();
    List<String> formerNames = List.of();

    StatusCodeBuilder(String registry, int code) {
        this.registry = registry;
        this.code = code;
    }

    /**
     * Sets the short English text of the code.
     *
     * @param phrase the phrase, empty or visible ASCII and spaces, not null
     * @return this builder
     */
    public StatusCodeBuilder phrase(String phrase) {
        this.phrase = phrase;
        return this;
    }

    /**
     * Sets the name of the constant that stands for the code.
     *
     * @param constantName the name, empty or of A-Z, 0-9 and underscores, a letter first, not null
     * @return this builder
     */
    public StatusCodeBuilder constantName(String constantName) {
        this.constantName = constantName;
        return this;
    }

    /**
     * Sets what the code means, in English.
     *
     * @param description one or two sentences, not null
     * @return this builder
     */
    public StatusCodeBuilder description(String description) {
        this.description = description;
        return this;
    }

    /**
     * Sets where the code is specified.
     *
     * @param references the places, the newest first, not null
     * @return this builder
     */
    public StatusCodeBuilder references(Reference... references) {
        return references(List.of(references));
    }

    /**
     * Sets where the code is specified.
     *
     * @param references the places, the newest first, not null, no element null
     * @return this builder
     */
    public StatusCodeBuilder references(Collection<Reference> references) {
        this.references = List.copyOf(references);
        return this;
    }

    /**
     * Sets how the code stands in the register of its authority.
     *
     * @param registration the state, not null, not {@link Registration#UNREGISTERED}
     * @return this builder
     */
    public StatusCodeBuilder registration(Registration registration) {
        this.registration = registration;
        return this;
    }

    /**
     * Sets the day on which the registration ends, and makes it {@linkplain Registration#TEMPORARY temporary}.
     *
     * @param day the day, not null
     * @return this builder
     */
    public StatusCodeBuilder registrationExpires(LocalDate day) {
        this.registrationExpires = Objects.requireNonNull(day, "day");
        return registration(Registration.TEMPORARY);
    }

    /**
     * Sets where the code is seen.
     *
     * @param scope the scope, not null; {@link Scope#WIRE} unless set
     * @return this builder
     */
    public StatusCodeBuilder scope(Scope scope) {
        this.scope = scope;
        return this;
    }

    /**
     * Sets the phrases that the code had before.
     *
     * @param phrases the former phrases, the newest first, each of visible ASCII and spaces, not null
     * @return this builder
     */
    public StatusCodeBuilder formerPhrases(String... phrases) {
        this.formerPhrases = List.of(phrases);
        return this;
    }

    /**
     * Sets the constant names that the code had before.
     *
     * @param names the former names, the newest first, each of A-Z, 0-9 and underscores, not null
     * @return this builder
     */
    public StatusCodeBuilder formerNames(String... names) {
        this.formerNames = List.of(names);
        return this;
    }

    /**
     * Builds the code.
     *
     * @return a new immutable code, never null
     * @throws UnknownStatusCodeException if the number is outside 100..999
     * @throws IllegalArgumentException if the registry, a phrase or a name isn't of the form stated above, if the
     *     registration is {@link Registration#UNREGISTERED}, or if a day is set on which a registration ends that is
     *     not temporary; the message quotes what came in and says what is allowed
     * @throws NullPointerException if anything that was set is null
     */
    public StatusCode build() {
        Checks.registry(registry);
        Checks.code(code);
        Checks.phrase(phrase);
        Checks.constantName(constantName);
        Objects.requireNonNull(description, "description");
        formerPhrases.forEach(Checks::phrase);
        formerNames.forEach(Checks::constantName);
        Objects.requireNonNull(registration, "registration");
        Objects.requireNonNull(scope, "scope");
        if (registration == Registration.UNREGISTERED) {
            throw new IllegalArgumentException("registration UNREGISTERED is not allowed for " + code
                    + ": a code that a registry defines is registered; StatusCode.of(" + code
                    + ") gives the unregistered one");
        }
        if (registrationExpires != null && registration != Registration.TEMPORARY) {
            throw new IllegalArgumentException("registration " + registration + " of " + code
                    + " cannot expire: only a TEMPORARY one has a day on which it ends");
        }
        return new StatusCodeValue(this);
    }
}
