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

    static InvalidObjectException invalid(String what, RuntimeException cause) {
        InvalidObjectException invalid = new InvalidObjectException("no legal " + what + ": " + cause.getMessage());
        invalid.initCause(cause);
        return invalid;
    }
}
