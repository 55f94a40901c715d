package http.status.api;

import java.util.Objects;

/**
 * One provider, or one language of a provider of texts, that was left out of a catalog because it failed.
 *
 * @param provider the name of the provider's class; the name of the service type if the failure came before any class
 *     was known; not null
 * @param message what is wrong, in one sentence, not null
 * @param cause what was thrown, not null
 */
public record Failure(String provider, String message, Throwable cause) {
    /**
     * Checks the components.
     *
     * @param provider the name of the class
     * @param message what is wrong
     * @param cause what was thrown
     */
    public Failure {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(cause, "cause");
    }
}
