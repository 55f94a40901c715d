package http.status.explorer;

import http.status.api.Rule;

/** The name of a constant with that of its enum, such as "Strength.MUST_NOT": "NONE" alone is several. */
final class ConstantName {
    private ConstantName() {}

    static String of(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** The name of a kind of rules; of one that the API has no constant for, which it can read, the name alone. */
    static String of(Rule.Kind kind) {
        return kind instanceof Enum<?> constant ? of(constant) : kind.name();
    }
}
