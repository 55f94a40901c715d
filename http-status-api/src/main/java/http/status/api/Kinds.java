package http.status.api;

/** The kinds of rules by name, for serialized forms: "Content.FORBIDDEN", with the name of the enum in front. */
final class Kinds {
    private Kinds() {}

    static String nameOf(Rule.Kind kind) {
        return kind instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName() + "." + constant.name()
                : ((UnknownKind) kind).qualifiedName();
    }

    static Rule.Kind named(String qualifiedName) {
        for (Class<?> type : Rule.Kind.class.getPermittedSubclasses()) {
            Object[] constants = type.getEnumConstants();
            if (constants != null && qualifiedName.startsWith(type.getSimpleName() + ".")) {
                for (Object constant : constants) {
                    if (nameOf((Rule.Kind) constant).equals(qualifiedName)) {
                        return (Rule.Kind) constant;
                    }
                }
            }
        }
        return new UnknownKind(qualifiedName);
    }
}
