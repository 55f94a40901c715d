import http.status.api.StatusText;
import http.status.api.spi.TextBundle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a class for each table of facts: people edit the tables, and a program that wants one fact reads no file. A class is
 * what a Java virtual machine loads fastest.
 *
 * <p>The build runs this as a single file, with the folder of the tables, the English bundle and the folder of the classes to be
 * written.
 */
final class CompileTables {
    private static final String SEPARATOR = "|";

    private final Table codes;
    private final Table definitions;
    private final Table rules;
    private final Map<Integer, StatusText> english;
    private final Path classes;

    private CompileTables(Path tables, Path bundle, Path classes) throws IOException {
        this.codes = Table.read(tables.resolve("codes.csv"));
        this.definitions = Table.read(tables.resolve("definitions.csv"));
        this.rules = Table.read(tables.resolve("rules.csv"));
        try (InputStream in = Files.newInputStream(bundle)) {
            this.english = TextBundle.read(bundle.getFileName().toString(), in).texts(Locale.ENGLISH);
        }
        this.classes = Files.createDirectories(classes.resolve(Path.of("http", "status", "iana")));
    }

    public static void main(String[] args) throws IOException {
        new CompileTables(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).write();
    }

    private void write() throws IOException {
        definitions.checkCodes(codes);
        rules.checkCodes(codes);
        writeCodes();
        writeLists(
                "DefinitionTable",
                "Definition",
                List.of("Definition", "Definition.Role", "Reference"),
                definitions,
                row -> "Definition.of(" + reference(row) + ", Role." + row.get("role") + ", "
                        + literal(row.get("phrase")) + ")");
        writeLists(
                "RuleTable",
                "Rule",
                List.of(
                        "Reference",
                        "Rule",
                        "Rule.Topic",
                        "Semantics.Caching",
                        "Semantics.Permanence",
                        "Semantics.Redirect",
                        "Semantics.RedirectMethod",
                        "Semantics.Retry",
                        "Semantics.Storing",
                        "Semantics.When",
                        "Strength"),
                rules,
                CompileTables::rule);
        writeDescriptions();
    }

    private void writeCodes() throws IOException {
        StringBuilder source = begin(
                "CodeTable",
                List.of(
                        "http.status.api.Lifecycle",
                        "http.status.api.Registration",
                        "java.time.LocalDate",
                        "java.util.List",
                        "org.jspecify.annotations.Nullable"));
        method(
                source,
                "Registration registration",
                codes,
                row -> switch (row.get("registration")) {
                    case "PERMANENT" -> "";
                    default -> "Registration." + row.get("registration");
                },
                "Registration.PERMANENT");
        method(
                source,
                "@Nullable LocalDate registrationExpires",
                codes,
                row -> {
                    String day = row.get("expires");
                    return day.isEmpty() ? "" : "LocalDate.parse(" + literal(day) + ")";
                },
                "null");
        method(
                source,
                "Lifecycle lifecycle",
                codes,
                row -> switch (row.get("lifecycle")) {
                    case "CURRENT" -> "";
                    default -> "Lifecycle." + row.get("lifecycle");
                },
                "Lifecycle.CURRENT");
        method(source, "List<String> formerPhrases", codes, row -> list(formerPhrases(row)), "List.of()");
        method(source, "List<String> aliases", codes, row -> list(aliases(row)), "List.of()");
        end("CodeTable", source);
    }

    /**
     * The phrases of earlier definitions, the newest first, and after them what is spelled otherwise elsewhere: RFC 2068 and
     * RFC 2616 have lists of phrases, in section 6.1.1, beside the headings of their sections.
     */
    private Set<String> formerPhrases(Row code) {
        Set<String> phrases = new LinkedHashSet<>();
        for (Row definition : definitions.of(code.get("code"))) {
            if (definition.get("role").equals("DEFINES")) {
                phrases.add(definition.get("phrase"));
            }
        }
        phrases.remove(english(code).title());
        phrases.addAll(code.list("other spellings"));
        return phrases;
    }

    /** The names that the former phrases make, and after them those that others gave the code. */
    private Set<String> aliases(Row code) {
        Set<String> names = new LinkedHashSet<>();
        for (String phrase : formerPhrases(code)) {
            names.add(phrase.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
        }
        names.addAll(code.list("other names"));
        names.remove(code.get("constant"));
        return names;
    }

    private StatusText english(Row code) {
        StatusText text = english.get(Integer.valueOf(code.get("code")));
        if (text == null) {
            throw code.refused("the English bundle has no text of it");
        }
        return text;
    }

    private static String rule(Row row) {
        String field = row.get("field");
        String condition = row.get("condition");
        return "Rule.of(" + row.get("kind") + ", Strength." + row.get("strength") + ", " + literal(row.get("sentence"))
                + ", "
                + reference(row) + ")"
                + (field.isEmpty() ? "" : ".withField(" + literal(field) + ")")
                + (condition.isEmpty() ? "" : ".withCondition(" + condition(condition) + ")");
    }

    /** A condition in capitals is one that programs know. */
    private static String condition(String condition) {
        return condition.matches("[A-Z0-9_]+") ? "When." + condition : literal(condition);
    }

    private static String reference(Row row) {
        String document = row.get("document");
        String section = row.get("section");
        if (!document.startsWith("RFC ")) {
            return "Documents.of(" + literal(document) + ", " + literal(section) + ")";
        }
        String number = document.substring("RFC ".length());
        return "Reference.rfc(" + number + (section.isEmpty() ? "" : ", " + literal(section)) + ")";
    }

    private void writeDescriptions() throws IOException {
        StringBuilder source = begin("DescriptionTable", List.of());
        method(source, "String of", codes, row -> literal(english(row).description()), literal(""));
        end("DescriptionTable", source);
    }

    private void writeLists(String name, String type, List<String> imports, Table table, Function<Row, String> element)
            throws IOException {
        List<String> all = new ArrayList<>();
        imports.forEach(each -> all.add("http.status.api." + each));
        all.add("java.util.List");
        StringBuilder source = begin(name, all);
        method(
                source,
                "List<" + type + "> of",
                codes,
                code -> {
                    List<Row> rows = table.of(code.get("code"));
                    return rows.isEmpty()
                            ? ""
                            : rows.stream()
                                    .map(element)
                                    .collect(Collectors.joining(
                                            ",\n                    ", "List.of(\n                    ", ")"));
                },
                "List.of()");
        end(name, source);
    }

    private static StringBuilder begin(String name, List<String> imports) {
        StringBuilder source = new StringBuilder("package http.status.iana;\n\n");
        imports.forEach(each -> source.append("import ").append(each).append(";\n"));
        return source.append("\n/** Written by CompileTables. */\nfinal class ")
                .append(name)
                .append(" {\n    private ")
                .append(name)
                .append("() {}\n");
    }

    /** Writes a method that answers by the number of a code; a code whose answer is empty has the usual one. */
    private static void method(
            StringBuilder source, String signature, Table codes, Function<Row, String> answer, String usual) {
        source.append("\n    static ").append(signature).append("(int code) {\n        return switch (code) {\n");
        for (Row code : codes.rows()) {
            String given = answer.apply(code);
            if (!given.isEmpty()) {
                source.append("            case ")
                        .append(code.get("code"))
                        .append(" -> ")
                        .append(given)
                        .append(";\n");
            }
        }
        source.append("            default -> ").append(usual).append(";\n        };\n    }\n");
    }

    private void end(String name, StringBuilder source) throws IOException {
        Files.writeString(classes.resolve(name + ".java"), source.append("}\n"));
    }

    private static String list(Set<String> texts) {
        return texts.isEmpty()
                ? ""
                : texts.stream().map(CompileTables::literal).collect(Collectors.joining(", ", "List.of(", ")"));
    }

    private static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A table: its columns, and its rows in the order of the file. */
    private record Table(Path file, List<Row> rows) {
        static Table read(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            String[] columns = split(lines.get(0));
            List<Row> rows = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                String place = file.getFileName() + ", line " + (i + 1);
                String[] cells = split(lines.get(i));
                if (cells.length != columns.length) {
                    throw new IllegalArgumentException(
                            place + " has " + cells.length + " cells, and the table " + columns.length + " columns");
                }
                Map<String, String> row = new TreeMap<>();
                for (int column = 0; column < cells.length; column++) {
                    row.put(columns[column], cells[column]);
                }
                rows.add(new Row(place, row));
            }
            return new Table(file, rows);
        }

        private static String[] split(String line) {
            return line.split("\\" + SEPARATOR, -1);
        }

        List<Row> of(String code) {
            return rows.stream().filter(row -> row.get("code").equals(code)).toList();
        }

        void checkCodes(Table codes) {
            for (Row row : rows) {
                if (codes.of(row.get("code")).isEmpty()) {
                    throw row.refused("there is no such code in " + codes.file.getFileName());
                }
            }
        }
    }

    /** One line of a table, by the names of the columns. */
    private record Row(String place, Map<String, String> cells) {
        String get(String column) {
            return cells.get(column);
        }

        List<String> list(String column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split(","));
        }

        IllegalArgumentException refused(String why) {
            return new IllegalArgumentException(place + ", code " + get("code") + ": " + why);
        }
    }
}
