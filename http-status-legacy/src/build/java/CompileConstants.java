import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Writes StatusConstants from the tables of facts that lie in http-status-iana: who adds or renames a code there has its constant
 * here, too.
 *
 * <p>The build runs this as a single file, with the folder of the tables and the folder of the classes. Names follow from phrases
 * as in CompileTables, which makes the aliases of the enum; a test compares the enum with the constants.
 */
final class CompileConstants {
    private static final String BEGINNING = """
            package http.status.legacy;

            /**
             * The numbers of the status codes in the
             * <a href="https://www.iana.org/assignments/http-status-codes">IANA HTTP Status Code Registry</a>, under every name that
             * they have or had.
             *
             * <p>They are compile-time constants, so they fit where nothing else does: as labels of a {@code switch} over a number,
             * and in annotations. The compiler copies them into the classes that use them; so a constant is never changed or
             * removed, only added. Where a value with a meaning is wanted, there is {@code HttpStatus} in module
             * {@code http.status.iana}.
             *
             * <pre>{@code
             * String advice(int code) {
             *     return switch (code) {
             *         case StatusConstants.NOT_FOUND, StatusConstants.GONE -> "forget it";
             *         case StatusConstants.TOO_MANY_REQUESTS -> "try again later";
             *         default -> "go on";
             *     };
             * }
             * advice(410)     // "forget it"
             * }</pre>
             */
            public final class StatusConstants {
            """;

    private static final String END = """
                private StatusConstants() {}
            }
            """;

    private final List<Map<String, String>> codes;
    private final List<Map<String, String>> definitions;
    private final StringBuilder source = new StringBuilder(BEGINNING);

    private final Properties english = new Properties();

    private CompileConstants(Path tables, Path bundle) throws IOException {
        this.codes = read(tables.resolve("codes.csv"));
        this.definitions = read(tables.resolve("definitions.csv"));
        try (Reader reader = Files.newBufferedReader(bundle)) {
            english.load(reader);
        }
    }

    public static void main(String[] args) throws IOException {
        Path classes = Files.createDirectories(Path.of(args[2], "http", "status", "legacy"));
        CompileConstants compiler = new CompileConstants(Path.of(args[0]), Path.of(args[1]));
        Files.writeString(classes.resolve("StatusConstants.java"), compiler.source());
    }

    private String source() {
        for (Map<String, String> code : codes) {
            String unused = code.get("registration").equals("UNUSED") ? ", unused today" : "";
            constant(code, code.get("constant"), " " + phrase(code) + unused);
        }
        source.append("    // Former names, which stay.\n\n");
        for (Map<String, String> code : codes) {
            formerNames(code).forEach((name, remark) -> constant(code, name, remark));
        }
        return source.append(END).toString();
    }

    /** The names that former phrases make, the newest first, and after them those that others gave the code, each with a remark. */
    private Map<String, String> formerNames(Map<String, String> code) {
        String former = ": former name of {@link #" + code.get("constant") + "}, from ";
        Map<String, String> names = new LinkedHashMap<>();
        for (Map<String, String> definition : definitions) {
            if (definition.get("code").equals(code.get("code"))
                    && definition.get("role").equals("DEFINES")
                    && !definition.get("phrase").equals(phrase(code))) {
                names.putIfAbsent(name(definition.get("phrase")), former + definition.get("document"));
            }
        }
        for (String spelling : list(code.get("other spellings"))) {
            // Its list of phrases, in section 6.1.1, is where phrases are spelled otherwise.
            names.putIfAbsent(name(spelling), former + "RFC 2616");
        }
        for (String name : list(code.get("other names"))) {
            names.putIfAbsent(name, ": another name of {@link #" + code.get("constant") + "}, which others gave it");
        }
        names.remove(code.get("constant"));
        return names;
    }

    private void constant(Map<String, String> code, String name, String remark) {
        String number = code.get("code");
        source.append("    /** " + number + remark + ". */\n")
                .append("    public static final int " + name + " = " + number + ";\n\n");
    }

    /** The registry's phrase is the title in English. */
    private String phrase(Map<String, String> code) {
        return english.getProperty(code.get("code") + ".title");
    }

    private static String name(String phrase) {
        return phrase.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private static String[] list(String cell) {
        return cell.isEmpty() ? new String[0] : cell.split(",");
    }

    /** The rows of a table, each by the names of the columns. */
    private static List<Map<String, String>> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] columns = lines.get(0).split("\\|", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\\|", -1);
            if (cells.length != columns.length) {
                throw new IllegalArgumentException(
                        file.getFileName() + " has " + columns.length + " columns, and not so many cells in: " + line);
            }
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < cells.length; column++) {
                row.put(columns[column], cells[column]);
            }
            rows.add(row);
        }
        return rows;
    }
}
