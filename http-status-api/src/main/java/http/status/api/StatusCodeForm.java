package http.status.api;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a {@link StatusCodeValue}: every component, checked again as it comes in.
 *
 * @param code the number
 * @param registry the id of the registry; empty for an unregistered code
 * @param phrase the phrase, or empty
 * @param constantName the constant name, or empty
 * @param description the description, or empty
 * @param references where the code is specified
 * @param registration the name of the registration
 * @param registrationExpires the day on which the registration ends, or null
 * @param scope the name of the scope
 * @param formerPhrases the former phrases
 * @param formerNames the former names
 */
record StatusCodeForm(
        int code,
        String registry,
        String phrase,
        String constantName,
        String description,
        Reference[] references,
        String registration,
        @Nullable LocalDate registrationExpires,
        String scope,
        String[] formerPhrases,
        String[] formerNames)
        implements Serializable {
    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            Registration state = Registration.valueOf(registration);
            if (state == Registration.UNREGISTERED) {
                return UnregisteredCodes.of(code);
            }
            StatusCodeBuilder builder = new StatusCodeBuilder(registry, code)
                    .phrase(phrase)
                    .constantName(constantName)
                    .description(description)
                    .references(references)
                    .scope(Scope.valueOf(scope))
                    .formerPhrases(formerPhrases)
                    .formerNames(formerNames);
            if (registrationExpires != null) {
                builder.registrationExpires(registrationExpires);
            }
            return builder.registration(state).build();
        } catch (RuntimeException e) {
            InvalidObjectException invalid = new InvalidObjectException("no legal status code: " + e.getMessage());
            invalid.initCause(e);
            throw invalid;
        }
    }
}
