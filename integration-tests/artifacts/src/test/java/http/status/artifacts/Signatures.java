package http.status.artifacts;

import java.lang.module.ModuleDescriptor.Opens;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a program outside can name in a jar: each public type of the exported packages and, below it, what it has to
 * call, to override or to read; and each resource bundle of the opened ones with its keys. Constants of enums stand in their order, constants of the compiler with their value,
 * because both are copied into other people's classes and streams.
 */
final class Signatures {
    private static final int CALLABLE = Modifier.PUBLIC | Modifier.PROTECTED;
    private static final int SHOWN =
            CALLABLE | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL | Modifier.INTERFACE;

    private final Set<String> exported;
    private final Set<String> opened;

    private Signatures(Artifact artifact) {
        this.exported = artifact.exported();
        this.opened = artifact.descriptor().opens().stream().map(Opens::source).collect(Collectors.toSet());
    }

    private static String bundle(Class<?> type) {
        try {
            ResourceBundle bundle = (ResourceBundle) type.getConstructor().newInstance();
            return "resource bundle " + type.getName() + "\n"
                    + new TreeSet<>(bundle.keySet())
                            .stream().map(key -> "  " + key + "\n").collect(Collectors.joining());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(Artifact artifact) {
        Signatures signatures = new Signatures(artifact);
        TreeMap<String, String> types = new TreeMap<>();
        for (String file : Artifact.files(artifact.jar())) {
            if (file.endsWith(".class") && !file.endsWith("-info.class")) {
                Class<?> type = named(file.replace('/', '.').replace(".class", ""));
                if (signatures.isOpenToAll(type)) {
                    types.put(type.getName(), signatures.describe(type));
                } else if (signatures.opened.contains(type.getPackageName())
                        && ResourceBundle.class.isAssignableFrom(type)) {
                    types.put(type.getName(), bundle(type));
                }
            }
        }
        return String.join("\n", types.values());
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Signatures.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isOpenToAll(Class<?> type) {
        return type.getCanonicalName() != null
                && (type.getModifiers() & CALLABLE) != 0
                && exported.contains(type.getPackageName())
                && (type.getEnclosingClass() == null || isOpenToAll(type.getEnclosingClass()));
    }

    private String describe(Class<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add(header(type));
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants()).forEach(constant -> lines.add("  constant " + nameOf(constant)));
        }
        TreeSet<String> members = new TreeSet<>();
        // What a type inherits from one that nobody outside can name is its own.
        for (Class<?> each = type; each == type || each != null && !isOpenToAll(each); each = each.getSuperclass()) {
            if (each != type && !each.getName().startsWith("http.status.")) {
                break;
            }
            addMembers(each, members);
        }
        lines.addAll(members);
        return String.join("\n", lines) + "\n";
    }

    private static String nameOf(Object constant) {
        return ((Enum<?>) constant).name();
    }

    private String header(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        StringBuilder header = new StringBuilder();
        header.append(modifiers(type.getModifiers() & ~(type.isInterface() ? Modifier.ABSTRACT : 0)))
                .append(type.isSealed() ? "sealed " : "")
                .append(kind)
                .append(' ')
                .append(type.getName());
        if (type.getGenericSuperclass() != null && !type.isEnum() && !type.isRecord()) {
            String parent = shown(type.getGenericSuperclass().getTypeName());
            header.append(parent.equals("Object") ? "" : " extends " + parent);
        }
        if (type.getGenericInterfaces().length > 0) {
            header.append(type.isInterface() ? " extends " : " implements ")
                    .append(join(Arrays.stream(type.getGenericInterfaces())
                            .map(each -> shown(each.getTypeName()))
                            .sorted()));
        }
        if (type.isSealed()) {
            header.append(" permits ")
                    .append(join(Arrays.stream(type.getPermittedSubclasses())
                            .map(each -> isOpenToAll(each) ? each.getName() : "(others)")
                            .distinct()));
        }
        return header.toString();
    }

    private void addMembers(Class<?> type, Set<String> members) {
        for (Field field : type.getDeclaredFields()) {
            if (isCallable(field.getModifiers()) && !field.isEnumConstant() && !field.isSynthetic()) {
                members.add("  " + modifiers(field.getModifiers()) + type(field.getAnnotatedType()) + " "
                        + field.getName() + value(field));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isCallable(constructor.getModifiers()) && !constructor.isSynthetic()) {
                members.add("  " + modifiers(constructor.getModifiers()) + "new" + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isCallable(method.getModifiers()) && !method.isSynthetic()) {
                members.add("  " + modifiers(method.getModifiers()) + (method.isDefault() ? "default " : "")
                        + variables(method) + type(method.getAnnotatedReturnType()) + " " + method.getName()
                        + parameters(method));
            }
        }
    }

    private static boolean isCallable(int modifiers) {
        return (modifiers & CALLABLE) != 0;
    }

    /** What the compiler copies into the classes that name the field. */
    private static String value(Field field) {
        int constant = Modifier.STATIC | Modifier.FINAL;
        Class<?> type = field.getType();
        if ((field.getModifiers() & constant) != constant || !type.isPrimitive() && type != String.class) {
            return "";
        }
        try {
            return " = " + field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String variables(Method method) {
        TypeVariable<?>[] variables = method.getTypeParameters();
        return variables.length == 0
                ? ""
                : "<"
                        + join(Arrays.stream(variables)
                                .map(each -> each.getName() + " extends " + shown(each.getBounds()[0].getTypeName())))
                        + "> ";
    }

    private static String parameters(Executable executable) {
        String parameters = "("
                + join(Arrays.stream(executable.getAnnotatedParameterTypes()).map(Signatures::type)) + ")";
        String varargs = executable.isVarArgs() ? parameters.replaceFirst("\\[\\]\\)$", "...)") : parameters;
        return executable.getExceptionTypes().length == 0
                ? varargs
                : varargs + " throws "
                        + join(Arrays.stream(executable.getExceptionTypes())
                                .map(Class::getName)
                                .sorted());
    }

    private static String type(AnnotatedType type) {
        return (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "")
                + shown(type.getType().getTypeName());
    }

    private static String modifiers(int modifiers) {
        String words = Modifier.toString(modifiers & SHOWN & ~Modifier.INTERFACE);
        return words.isEmpty() ? "" : words + " ";
    }

    private static String shown(String typeName) {
        return typeName.replaceAll("java\\.(lang|util)\\.(?=[A-Z])", "");
    }

    private static String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
