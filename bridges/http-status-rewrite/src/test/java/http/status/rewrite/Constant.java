package http.status.rewrite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A constant of another library, as a row of the table.
 *
 * @param type the name of the class that has it
 * @param name its own name
 * @param value its number
 * @param isCode whether it is a code, and not the first number of a class of codes
 */
record Constant(String type, String name, int value, boolean isCode) {

    static List<Constant> table() {
        try (Stream<String> lines = Files.lines(Path.of("src/main/data/constants.csv"), UTF_8)) {
            return lines.skip(1)
                    .map(line -> line.split("\\|"))
                    .map(cells -> new Constant(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3].equals("code")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The constants of a class and their numbers, such as {@code SC_OK = 200}, in alphabetical order. */
    static List<String> declaredIn(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .filter(field -> field.getType() == int.class)
                .map(field -> field.getName() + " = " + valueOf(field))
                .sorted()
                .toList();
    }

    /** The value of a constant named in full. */
    static int valueOf(String fullName) throws ReflectiveOperationException {
        int dot = fullName.lastIndexOf('.');
        return Class.forName(fullName.substring(0, dot))
                .getField(fullName.substring(dot + 1))
                .getInt(null);
    }

    private static int valueOf(Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    String fullName() {
        return type + "." + name;
    }

    String declaration() {
        return name + " = " + value;
    }
}
