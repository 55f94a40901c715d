package http.status.explorer;

import http.status.api.Definition;
import http.status.api.Lifecycle;
import http.status.api.Reference;
import http.status.api.Registration;
import http.status.api.Scope;
import http.status.api.Semantics;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a {@link StatusCode} says of itself, in whatever language it is read. It is a copy: a code may come from any jar
 * on the path, as a class that the template engine can't look into. The types of the API it can.
 *
 * @param code the number
 * @param registry the id of the registry, empty if none defines the code
 * @param constantName the name of the constant, empty if there is none
 * @param phrase the phrase of the registry, in English; empty if it has none
 * @param statusClass the class
 * @param scope where the code is seen
 * @param registration the registration's state
 * @param registrationExpires the day on which the registration ends, empty if it doesn't
 * @param lifecycle the state in which the code is
 * @param deprecated whether the code should no longer be used
 * @param formerPhrases the phrases before the present one, the newest first
 * @param aliases the other names of the constant, the newest first
 * @param reference where the code is specified, empty if no place is known
 * @param history what specifications did to the code, the newest first
 * @param semantics what a sender or a recipient may do with the code
 */
public record CodeFacts(
        int code,
        String registry,
        String constantName,
        String phrase,
        StatusClass statusClass,
        Scope scope,
        Registration registration,
        Optional<LocalDate> registrationExpires,
        Lifecycle lifecycle,
        boolean deprecated,
        List<String> formerPhrases,
        List<String> aliases,
        Optional<Reference> reference,
        List<Definition> history,
        Semantics semantics) {

    static CodeFacts of(StatusCode code) {
        return new CodeFacts(
                code.code(),
                code.registry(),
                code.constantName(),
                code.phrase(),
                code.statusClass(),
                code.scope(),
                code.registration(),
                code.registrationExpires(),
                code.lifecycle(),
                code.isDeprecated(),
                code.formerPhrases(),
                code.aliases(),
                code.reference(),
                code.history(),
                code.semantics());
    }

    /** Tells whether a registry defines the code. */
    public boolean isRegistered() {
        return !registry.isEmpty();
    }

    /** Tells whether anybody says in which state the code is. */
    public boolean isLifecycleKnown() {
        return lifecycle != Lifecycle.UNSPECIFIED;
    }

    /** Tells whether clients receive the code as the status of a response. */
    public boolean isReceived() {
        return scope == Scope.WIRE;
    }

    /** Tells whether the code is 1xx. */
    public boolean isInterim() {
        return statusClass == StatusClass.INFORMATIONAL;
    }

    /** Tells whether a browser shows the content of an answer that has this status. */
    public boolean isShown() {
        return isInterim() // answered with 200
                || semantics.content() == Semantics.Content.ALLOWED
                        && !semantics.isLocationFollowed()
                        // A browser that sent the request to no proxy shows an error page of its own.
                        && code != 407;
    }
}
