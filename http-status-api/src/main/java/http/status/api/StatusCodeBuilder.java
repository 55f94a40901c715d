package http.status.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts one {@link StatusCode} together, for a registry of one's own.
 *
 * <p>Everything is checked by {@link #build()}, at once and whole; the other methods only keep what they are given, and none of
 * them throws. A builder looks nothing up in any catalog, so a provider may use it freely. A builder is mutable and not
 * thread-safe; what it builds is immutable.
 */
public final class StatusCodeBuilder {
    private static final String IANA = "iana";

    final String registry;
    final int code;
    String phrase = "";
    String constantName = "";
    String description = "";
    Collection<Definition> history = List.of();
    Registration registration = Registration.NON_STANDARD;

    @Nullable
    LocalDate registrationExpires;

    Lifecycle lifecycle = Lifecycle.UNSPECIFIED;
    Scope scope = Scope.WIRE;
    Collection<String> formerPhrases = List.of();
    Collection<String> aliases = List.of();
    Collection<Rule> rules = List.of();

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
     * @param description one or two sentences on one line, or empty, not null
     * @return this builder
     */
    public StatusCodeBuilder description(String description) {
        this.description = description;
        return this;
    }

    /**
     * Sets where the code is specified, and what each place did to it.
     *
     * @param history the definitions, the newest first, not null, no element null
     * @return this builder
     */
    public StatusCodeBuilder history(Definition... history) {
        return history(asList(history));
    }

    /**
     * Sets where the code is specified, and what each place did to it.
     *
     * @param history the definitions, the newest first, not null, no element null
     * @return this builder
     */
    public StatusCodeBuilder history(Collection<Definition> history) {
        this.history = history;
        return this;
    }

    /**
     * Sets how the code stands in IANA's registry, for a code of the registry "iana". Codes of all others are
     * {@link Registration#NON_STANDARD}, and tell by {@link #lifecycle(Lifecycle)} whether they are in use.
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
        this.registrationExpires = day;
        return registration(Registration.TEMPORARY);
    }

    /**
     * Sets the state in which the code is.
     *
     * @param lifecycle the state, not null; {@link Lifecycle#UNSPECIFIED} unless set
     * @return this builder
     */
    public StatusCodeBuilder lifecycle(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
        return this;
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
     * @param phrases the former phrases, the newest first, each of visible ASCII and spaces, not null, none empty
     * @return this builder
     */
    public StatusCodeBuilder formerPhrases(String... phrases) {
        this.formerPhrases = asList(phrases);
        return this;
    }

    /**
     * Sets the other names of the constant.
     *
     * @param names the names, the newest first, each of A-Z, 0-9 and underscores, not null, none empty
     * @return this builder
     */
    public StatusCodeBuilder aliases(String... names) {
        this.aliases = asList(names);
        return this;
    }

    /**
     * Sets the rules of the code itself: what a program asks its {@link StatusCode#semantics()} for. They come behind the facts
     * of the wire, which no rule overrides, and before those of the class.
     *
     * @param own the rules, the first of a kind decides, not null, no element null
     * @return this builder
     */
    public StatusCodeBuilder semantics(Rule... own) {
        return semantics(asList(own));
    }

    /**
     * Sets the rules of the code itself: what a program asks its {@link StatusCode#semantics()} for. They come behind the facts
     * of the wire, which no rule overrides, and before those of the class.
     *
     * @param own the rules, the first of a kind decides, not null, no element null
     * @return this builder
     */
    public StatusCodeBuilder semantics(Collection<Rule> own) {
        this.rules = own;
        return this;
    }

    /** Keeps even null, which {@link #build()} refuses. */
    @SuppressWarnings("NullAway")
    private static <T> List<T> asList(T[] elements) {
        return elements == null ? null : Arrays.asList(elements);
    }

    /**
     * Builds the code.
     *
     * @return a new immutable code, never null
     * @throws UnknownStatusCodeException if the number is outside 100..999
     * @throws IllegalArgumentException if the registry, a phrase, a name or the description isn't of the form stated above; if
     *     the description or a phrase is blank or has a control character; if the registration is
     *     {@link Registration#UNREGISTERED}, is one of IANA's states for a code of another registry, is temporary without a day
     *     or has a day without being temporary; or if a rule about a field names none. The message quotes what came in and says
     *     what is allowed
     * @throws NullPointerException if anything that was set is null
     */
    public StatusCode build() {
        Checks.registry(registry);
        Checks.code(code);
        Checks.phrase(phrase);
        Checks.constantName(constantName);
        Checks.description(description);
        history = copy("history", history);
        checkRegistration();
        Objects.requireNonNull(lifecycle, "lifecycle");
        Objects.requireNonNull(scope, "scope");
        formerPhrases = copy("former phrases", formerPhrases);
        for (String former : formerPhrases) {
            Checks.phrase(Checks.notEmpty("former phrase", former));
        }
        aliases = copy("aliases", aliases);
        for (String alias : aliases) {
            Checks.constantName(Checks.notEmpty("alias", alias));
        }
        rules = copy("semantics", rules);
        return new StatusCodeValue(this);
    }

    private static <T> List<T> copy(String part, Collection<T> given) {
        return List.copyOf(Objects.requireNonNull(given, part));
    }

    private void checkRegistration() {
        switch (Objects.requireNonNull(registration, "registration")) {
            case UNREGISTERED ->
                throw refused("a code that a registry defines is registered; StatusCode.of(" + code
                        + ") gives the unregistered one");
            case NON_STANDARD -> {}
            default -> {
                if (!registry.equals(IANA)) {
                    throw refused("it is a state of IANA's registry, and the code is of \"" + registry
                            + "\": leave NON_STANDARD, and tell its state by lifecycle(...)");
                }
            }
        }
        boolean temporary = registration == Registration.TEMPORARY;
        if (temporary && registrationExpires == null) {
            throw refused("it needs the day on which it ends: set it by registrationExpires(day)");
        }
        if (!temporary && registrationExpires != null) {
            throw refused("only a TEMPORARY one has a day on which it ends, and " + registrationExpires + " is set");
        }
    }

    private IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException(
                "registration " + registration + " is not allowed for " + code + ": " + reason);
    }
}
