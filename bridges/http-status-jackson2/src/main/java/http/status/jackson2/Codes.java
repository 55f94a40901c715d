package http.status.jackson2;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The status codes that a declared type takes. */
final class Codes {
    /** Reads digits without a discovery, which an enum doesn't need. */
    private static final StatusCatalog NO_REGISTRY = StatusCatalog.of(List.of());

    private Codes() {}

    /** Finds the code that a text spells by three digits, or by a constant's name or alias. */
    static @Nullable StatusCode find(Class<?> type, String text) {
        Optional<StatusCode> found = type.isEnum() ? ofEnum(type, text) : ofInstalled(type, text);
        return found.orElse(null);
    }

    /** A constant's own name goes before an alias of another. */
    private static Optional<StatusCode> ofEnum(Class<?> type, String text) {
        Optional<StatusCode> number = NO_REGISTRY.tryParse(text);
        return number.isPresent()
                ? first(type, number.get()::sameCodeAs)
                : first(type, code -> code.constantName().equals(text))
                        .or(() -> first(type, code -> code.aliases().contains(text)));
    }

    private static Optional<StatusCode> first(Class<?> type, Predicate<StatusCode> wanted) {
        return Arrays.stream(type.getEnumConstants())
                .map(StatusCode.class::cast)
                .filter(wanted)
                .findFirst();
    }

    private static Optional<StatusCode> ofInstalled(Class<?> type, String text) {
        StatusCatalog catalog = StatusCatalog.installed();
        Optional<StatusCode> code = catalog.tryParse(text).or(() -> catalog.findByName(text));
        return code.isEmpty() || type.isInstance(code.get())
                ? code
                : catalog.meanings(code.get().code()).stream()
                        .filter(type::isInstance)
                        .findFirst();
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
