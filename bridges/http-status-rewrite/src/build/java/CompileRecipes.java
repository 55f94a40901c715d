import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the recipes that turn other libraries' constants into those of StatusConstants, from the table of theirs and the table
 * of ours: who adds or renames a code in http-status-iana has it here, too.
 *
 * <p>The build runs this as a single file, with both tables and the file to be written. Their constants whose number is no code
 * of ours, and those that only begin a class of codes, have no target and get no recipe.
 */
final class CompileRecipes {
    private static final String ALL = "http.status.rewrite.UseStatusConstants";
    private static final String TARGET = "http.status.legacy.StatusConstants.";

    /** The end of a recipe's name, and the words for the library, by the class that has the constants. */
    private static final Map<String, Source> SOURCES = new LinkedHashMap<>();

    static {
        SOURCES.put("java.net.HttpURLConnection", new Source("FromJdk", "the JDK"));
        SOURCES.put("org.apache.http.HttpStatus", new Source("FromApache4", "Apache HttpComponents 4"));
        SOURCES.put("org.apache.hc.core5.http.HttpStatus", new Source("FromApache5", "Apache HttpComponents 5"));
        SOURCES.put("jakarta.servlet.http.HttpServletResponse", new Source("FromServlet", "Jakarta Servlet"));
    }

    private record Source(String suffix, String library) {
        String recipe() {
            return ALL + suffix;
        }
    }

    private final List<Map<String, String>> theirs;
    private final Map<String, String> ours = new HashMap<>();
    private final StringBuilder yaml = new StringBuilder();

    private CompileRecipes(Path theirs, Path ours) throws IOException {
        this.theirs = read(theirs);
        for (Map<String, String> code : read(ours)) {
            this.ours.put(code.get("code"), code.get("constant"));
        }
    }

    public static void main(String[] args) throws IOException {
        CompileRecipes compiler = new CompileRecipes(Path.of(args[0]), Path.of(args[1]));
        Path file = Path.of(args[2]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, compiler.yaml());
    }

    private String yaml() {
        begin(
                ALL,
                "Use the HTTP status constants of http-status",
                "Replaces the int constants for HTTP status codes that the JDK, Apache HttpComponents 4 and 5 and Jakarta Servlet"
                        + " have by those of StatusConstants.");
        for (Source source : SOURCES.values()) {
            yaml.append("  - ").append(source.recipe()).append('\n');
        }
        SOURCES.forEach(this::source);
        return yaml.toString();
    }

    private void source(String type, Source source) {
        yaml.append("---\n");
        begin(
                source.recipe(),
                "Use the HTTP status constants of http-status instead of those of " + source.library(),
                "Replaces the int constants of " + type + " for HTTP status codes by those of StatusConstants.");
        for (Map<String, String> constant : theirs) {
            if (constant.get("class").equals(type) && constant.get("meaning").equals("code")) {
                String target = ours.get(constant.get("value"));
                if (target != null) {
                    replacement(type + "." + constant.get("constant"), TARGET + target);
                }
            }
        }
    }

    private void begin(String name, String title, String description) {
        yaml.append("type: specs.openrewrite.org/v1beta/recipe\n")
                .append("name: " + name + "\n")
                .append("displayName: " + title + "\n")
                .append("description: " + description + "\n")
                .append("tags:\n")
                .append("  - http\n")
                .append("recipeList:\n");
    }

    private void replacement(String existing, String target) {
        yaml.append("  - org.openrewrite.java.ReplaceConstantWithAnotherConstant:\n")
                .append("      existingFullyQualifiedConstantName: " + existing + "\n")
                .append("      fullyQualifiedConstantName: " + target + "\n");
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
