package http.status.api;

/**
 * One provider, or one language of a provider of texts, that was left out of a catalog because it failed.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Failure {
    private final String provider;
    private final String message;
    private final Throwable cause;

    Failure(String provider, String message, Throwable cause) {
        this.provider = provider;
        this.message = message;
        this.cause = cause;
    }

    /**
     * The class that failed.
     *
     * @return the name of the provider's class; the name of the service type if the failure came before any class was known;
     *     never null
     */
    public String provider() {
        return provider;
    }

    /**
     * What is wrong.
     *
     * @return one sentence, never null; a provider's own words may be in it, with any character
     */
    public String message() {
        return message;
    }

    /**
     * What was thrown.
     *
     * @return the cause, never null
     */
    public Throwable cause() {
        return cause;
    }

    /**
     * A short text for logs: the provider and what is wrong.
     *
     * @return the text, never null; its form may change
     */
    @Override
    public String toString() {
        return provider + ": " + message;
    }
}
