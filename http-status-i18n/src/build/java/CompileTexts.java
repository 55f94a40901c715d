import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.TextBundle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a class for each pair of bundles, {@code Texts_fr} for {@code codes_fr.properties} and {@code
 * classes_fr.properties}: translators edit properties, and a program that wants one French title reads none. A class is
 * what a Java virtual machine loads fastest; reading the files at run time took half of the time to the first text.
 *
 * <p>The build runs this as a single file, with the folder of the bundles and that of the classes to be written.
 */
final class CompileTexts {
    private static final String CODES = "codes_";
    private static final String CLASSES = "classes_";
    private static final String SUFFIX = ".properties";

    private CompileTexts() {}

    public static void main(String[] args) throws IOException {
        Path bundles = Path.of(args[0]);
        Path classes = Files.createDirectories(Path.of(args[1], "http", "status", "i18n"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(bundles, CODES + "*" + SUFFIX)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String tag = name.substring(CODES.length(), name.length() - SUFFIX.length());
                try {
                    Files.writeString(classes.resolve("Texts_" + tag + ".java"), source(bundles, tag));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("the bundles of \"" + tag + "\": " + e.getMessage(), e);
                }
            }
        }
    }

    private static String source(Path bundles, String tag) throws IOException {
        Locale locale = Locale.forLanguageTag(tag);
        StringBuilder source = new StringBuilder()
                .append("package http.status.i18n;\n\n")
                .append("/** Written by CompileTexts. */\n")
                .append("final class Texts_" + tag + " {\n")
                .append("    private Texts_" + tag + "() {}\n\n")
                .append("    /** Of each code the number, the title and the description. */\n")
                .append("    static String[] codes() {\n")
                .append("        return new String[] {\n");
        new TreeMap<>(read(bundles, CODES, tag).texts(locale))
                .forEach((code, text) -> source.append(literal(code.toString())).append(literals(text)));
        source.append("        };\n    }\n\n")
                .append("    /** Of each class in the order of StatusClass the title and the description. */\n")
                .append("    static String[] classes() {\n")
                .append("        return new String[] {\n");
        Map<StatusClass, StatusText> ofClasses = read(bundles, CLASSES, tag).classTexts(locale);
        for (StatusClass statusClass : StatusClass.values()) {
            StatusText text = ofClasses.get(statusClass);
            if (text == null) {
                throw new IllegalArgumentException("there is no text of " + statusClass);
            }
            source.append(literals(text));
        }
        return source.append("        };\n    }\n}\n").toString();
    }

    private static TextBundle read(Path bundles, String name, String tag) throws IOException {
        try (InputStream in = Files.newInputStream(bundles.resolve(name + tag + SUFFIX))) {
            return TextBundle.read(in);
        }
    }

    private static String literals(StatusText text) {
        return literal(text.title()) + literal(text.description());
    }

    private static String literal(String text) {
        return "            \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\",\n";
    }
}
