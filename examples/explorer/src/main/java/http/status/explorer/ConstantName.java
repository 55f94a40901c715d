package http.status.explorer;

/** The name of a constant with that of its enum, such as "Strength.MUST_NOT": "NONE" alone is several. */
final class ConstantName {
    private ConstantName() {}

    static String of(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
