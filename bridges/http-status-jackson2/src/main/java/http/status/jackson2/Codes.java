package http.status.jackson2;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The status codes that a declared type takes. */
final class Codes {
    private Codes() {}

    /** Finds the code that a text spells by three digits, or by a constant's name or alias. */
    static @Nullable StatusCode find(Class<?> type, String text) {
        Optional<StatusCode> number = StatusCode.tryParse(text);
        if (type == StatusCode.class) {
            return number.or(() -> StatusCatalog.installed().findByName(text)).orElse(null);
        }
        return number.map(code -> byNumber(type, code.code()))
                .orElseGet(() -> byName(type, text))
                .filter(type::isInstance)
                .orElse(null);
    }

    private static Optional<StatusCode> byNumber(Class<?> type, int number) {
        return type.isEnum()
                ? constants(type).filter(code -> code.code() == number).findFirst()
                : StatusCatalog.installed().meanings(number).stream()
                        .filter(type::isInstance)
                        .findFirst();
    }

    /** A constant's own name goes before an alias of another. */
    private static Optional<StatusCode> byName(Class<?> type, String name) {
        return type.isEnum()
                ? constants(type)
                        .filter(code -> code.constantName().equals(name))
                        .findFirst()
                        .or(() -> constants(type)
                                .filter(code -> code.aliases().contains(name))
                                .findFirst())
                : StatusCatalog.installed().findByName(name);
    }

    private static Stream<StatusCode> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(StatusCode.class::cast);
    }

    /** What a message says is allowed, and how to get there. */
    static String allowed(Class<?> type) {
        if (type == StatusCode.class) {
            return "a number from 100 to 999, or the name of a constant, such as NOT_FOUND, is allowed";
        }
        String which = type.isEnum() ? "a constant of " : "what the installed catalog has of ";
        return "the number or the name of " + which + type.getSimpleName()
                + " is allowed; StatusCode takes every number from 100 to 999";
    }
}
