package http.status.api;

import java.io.InvalidObjectException;
import org.jspecify.annotations.Nullable;

/**
 * What the serialized forms have in common: they are read by other releases than the one that wrote them. What a stream
 * lacks, and a constant that this release doesn't know, is the default; what no factory would make is refused.
 */
final class Forms {
    private Forms() {}

    /** Gives the constant of a name, or null if there is none. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    static <E extends Enum<E>> E constant(Class<E> type, @Nullable String name, E otherwise) {
        E constant = constant(type, name);
        return constant != null ? constant : otherwise;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /**
     * Refuses a stream that has an object itself in the place of its proxy. It throws here, because each class that has the
     * {@code throw} in its own code loads the exception as it is verified, at every start.
     */
    static void refuse(String type) throws InvalidObjectException {
        throw new InvalidObjectException("a " + type + " is read through its proxy");
    }

    static InvalidObjectException invalid(String what, RuntimeException cause) {
        InvalidObjectException invalid = new InvalidObjectException("no legal " + what + ": " + cause.getMessage());
        invalid.initCause(cause);
        return invalid;
    }
}
