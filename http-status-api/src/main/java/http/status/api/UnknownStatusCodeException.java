package http.status.api;

import java.util.Collection;
import java.util.List;

/**
 * Thrown when a number is no status code, or none that the asked registries define.
 *
 * <p>The message says which number came in, what is allowed, and how a registry that knows the number is plugged in.
 */
public final class UnknownStatusCodeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The number that was asked for. */
    private final int code;

    /**
     * Creates the exception for a number.
     *
     * @param code the number that was asked for, of any value
     * @param registries the ids of the registries that were asked, not null; what they are matters only for a number
     *     in 100..999
     */
    public UnknownStatusCodeException(int code, Collection<String> registries) {
        super(message(code, registries));
        this.code = code;
    }

    /** Makes the exception under another type, for classes that would load this one to be verified. */
    static IllegalArgumentException outside(int code) {
        return new UnknownStatusCodeException(code, List.of());
    }

    /**
     * The number that was asked for.
     *
     * @return the number, of any value
     */
    public int code() {
        return code;
    }

    private static String message(int code, Collection<String> registries) {
        if (!Checks.isStatusCode(code)) {
            return code + " is not a status code: a number from 100 to 999 is allowed";
        }
        return "status code " + code + " is in none of the registries " + registries
                + ": StatusCode.of(" + code + ") accepts any number from 100 to 999;"
                + " to define the code, put a module or jar that provides"
                + " http.status.api.spi.StatusCodeProvider on the path, or build a catalog with StatusCatalog.of(...)";
    }
}
