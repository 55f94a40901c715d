package http.status.spring;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is converted to: {@link StatusCode} itself, or an enum of codes.
 *
 * @param <T> the type
 */
final class Target<T extends StatusCode> {
    private final Class<T> type;

    Target(Class<T> type) {
        this.type = type;
    }

    /** Other types have ways of their own to be made, which Spring looks for. */
    static boolean isOne(Class<?> type) {
        return type == StatusCode.class || type.isEnum();
    }

    T of(int number) {
        return type.isEnum()
                ? constant(constant -> constant.code() == number).orElseThrow(() -> notOfThisEnum(number))
                : type.cast(StatusCode.of(number));
    }

    T named(String text) {
        Optional<StatusCode> number = StatusCode.tryParse(text);
        if (number.isPresent()) {
            return of(number.get().code());
        }
        String folded = fold(text);
        return type.isEnum()
                ? constant(constant -> fold(((Enum<?>) constant).name()).equals(folded))
                        .or(() -> constant(constant -> isAlias(folded, constant)))
                        .orElseThrow(() -> notOfThisEnum(ofAnyRegistry(text).code()))
                : type.cast(ofAnyRegistry(text));
    }

    /** Throws, with the text quoted, if no registry knows the name. */
    private static StatusCode ofAnyRegistry(String text) {
        return StatusCatalog.installed()
                .findByName(text.replace('-', '_').toUpperCase(Locale.ROOT))
                .orElseGet(() -> StatusCode.valueOf(text));
    }

    private Optional<T> constant(Predicate<T> wanted) {
        return Stream.of(type.getEnumConstants()).filter(wanted).findFirst();
    }

    /** Only where no constant has that name itself. */
    private static boolean isAlias(String folded, StatusCode constant) {
        return constant.aliases().stream().anyMatch(alias -> fold(alias).equals(folded));
    }

    /** Without hyphens and underscores, as Spring Boot compares a property with the names of an enum's constants. */
    private static String fold(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private IllegalArgumentException notOfThisEnum(int number) {
        return new IllegalArgumentException(number + " is no code of " + type.getName()
                + ": the number or the name of one of its constants is allowed; a target of type "
                + StatusCode.class.getName() + " takes every number from 100 to 999");
    }
}
