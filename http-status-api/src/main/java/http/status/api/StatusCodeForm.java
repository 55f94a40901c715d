package http.status.api;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a {@link StatusCodeValue}: every component, checked again as it comes in. One that a stream lacks has
 * its default, so that a later release can have more.
 *
 * @param code the number
 * @param registry the id of the registry; empty for an unregistered code
 * @param phrase the phrase, or empty
 * @param constantName the constant name, or empty
 * @param description the description, or empty
 * @param history what specifications did to the code
 * @param registration the name of the registration
 * @param registrationExpires the day on which the registration ends, or null
 * @param lifecycle the name of the lifecycle
 * @param scope the name of the scope
 * @param formerPhrases the former phrases
 * @param aliases the other constant names
 * @param rules the rules of the code itself
 */
record StatusCodeForm(
        int code,
        String registry,
        @Nullable String phrase,
        @Nullable String constantName,
        @Nullable String description,
        Definition @Nullable [] history,
        @Nullable String registration,
        @Nullable LocalDate registrationExpires,
        @Nullable String lifecycle,
        @Nullable String scope,
        String @Nullable [] formerPhrases,
        String @Nullable [] aliases,
        Rule @Nullable [] rules)
        implements Serializable {
    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            Registration state = Forms.constant(Registration.class, registration, Registration.NON_STANDARD);
            if (state == Registration.UNREGISTERED) {
                return UnregisteredCodes.of(code);
            }
            StatusCodeBuilder builder = new StatusCodeBuilder(registry, code)
                    .phrase(Forms.orEmpty(phrase))
                    .constantName(Forms.orEmpty(constantName))
                    .description(Forms.orEmpty(description))
                    .history(orEmpty(history))
                    .registration(state)
                    .lifecycle(Forms.constant(Lifecycle.class, lifecycle, Lifecycle.UNSPECIFIED))
                    .scope(Forms.constant(Scope.class, scope, Scope.WIRE))
                    .semantics(orEmpty(rules));
            builder.registrationExpires = state == Registration.TEMPORARY ? registrationExpires : null;
            builder.formerPhrases = orEmpty(formerPhrases);
            builder.aliases = orEmpty(aliases);
            return builder.build();
        } catch (RuntimeException e) {
            throw Forms.invalid("status code", e);
        }
    }

    private static <T> List<T> orEmpty(T @Nullable [] array) {
        return array == null ? List.of() : Arrays.asList(array);
    }
}
