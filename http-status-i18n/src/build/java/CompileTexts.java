import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.TextBundle;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a resource bundle in the form of a class for each properties file, {@code StatusTexts_fr} for
 * {@code StatusTexts_fr.properties}: translators edit properties, and no program reads a file at run time. A class is what a Java
 * virtual machine loads fastest, and what needs no declaration in a native image.
 *
 * <p>The bundle without a language, which {@code ResourceBundle.getBundle} falls back to in the end, is English. So is the one
 * named after English: without it, the machine's default language would take its place.
 *
 * <p>A bundle with a region, such as {@code StatusTexts_pt_PT}, whose file lies beside one without it has in its file only what
 * that region says otherwise. Its class has the whole, so that one class is all that is loaded.
 *
 * <p>The build runs this as a single file, with the properties files, or the folders that they are in, joined as in a class path;
 * the folder of the classes to be written; the package of the classes and, for registries whose English stands in their codes, the
 * registries' class names with a star in the place of what their bundles' names begin with.
 */
final class CompileTexts {
    private static final String SUFFIX = ".properties";
    private static final String ENGLISH = "_en";
    private static final String TEXTS = "Texts";
    private static final String ARRAYS = """

                static int[] subjects() {
                    return new int[] {
            %s        };
                }

                static String[] words() {
                    return new String[] {
            %s        };
                }
            """;

    /** The files by the names of their bundles, a broader language before what refines it. */
    private final Map<String, Path> files = new TreeMap<>();

    private final Path classes;
    private final String packageName;

    private CompileTexts(String bundles, Path folder, String packageName) throws IOException {
        for (String path : bundles.split(File.pathSeparator)) {
            find(Path.of(path));
        }
        this.packageName = packageName;
        this.classes = Files.createDirectories(folder.resolve(packageName.replace('.', '/')));
    }

    public static void main(String[] args) throws IOException {
        CompileTexts compiler = new CompileTexts(args[0], Path.of(args[1]), args[2]);
        for (String name : compiler.files.keySet()) {
            compiler.compile(name);
        }
        if (args.length > 3) {
            compiler.ofRegistries(args[3]);
        }
    }

    /** Finds a file, or those in a folder: their names have a language behind the first underscore. */
    private void find(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (DirectoryStream<Path> paths = Files.newDirectoryStream(path, "*_*" + SUFFIX)) {
                for (Path file : paths) {
                    find(file);
                }
            }
        } else {
            String name = path.getFileName().toString();
            files.put(name.substring(0, name.length() - SUFFIX.length()), path);
        }
    }

    private void compile(String name) throws IOException {
        Locale locale =
                Locale.forLanguageTag(name.substring(base(name).length() + 1).replace('_', '-'));
        Path file = files.get(name);
        TextBundle bundle = TextBundle.read(file.getFileName().toString(), new ByteArrayInputStream(whole(name, file)));
        Map<Integer, StatusText> texts = new TreeMap<>(bundle.texts(locale));
        Map<StatusClass, StatusText> ofClasses = new EnumMap<>(StatusClass.class);
        ofClasses.putAll(locale.equals(Locale.ENGLISH) ? english() : bundle.classTexts(locale));
        ofClasses.forEach((statusClass, text) -> texts.put(numberOf(statusClass), text));
        StringBuilder subjects = new StringBuilder();
        StringBuilder words = new StringBuilder();
        texts.forEach((subject, text) -> {
            subjects.append("            ").append(subject).append(",\n");
            words.append(literal(text.title())).append(literal(text.description()));
        });
        String arrays = ARRAYS.formatted(subjects, words);
        String english = base(name);
        if (name.equals(english + ENGLISH)) {
            write(english, "subjects(), words()", arrays);
            write(name, english + ".subjects(), " + english + ".words()", "");
        } else {
            write(name, "subjects(), words()", arrays);
        }
    }

    /**
     * The bytes of a file, and behind them the lines of the broader language that it doesn't replace: so the lines that a message
     * names are its own. The broader file has been read, and refused where anything was wrong.
     */
    private byte[] whole(String name, Path file) throws IOException {
        Path broader = files.get(name.substring(0, name.lastIndexOf('_')));
        if (broader == null) {
            return Files.readAllBytes(file);
        }
        // A byte is a character here, and none is lost, whatever it is.
        String own = Files.readString(file, StandardCharsets.ISO_8859_1);
        Set<String> keys = own.lines().map(CompileTexts::key).collect(Collectors.toSet());
        return Files.readString(broader, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !keys.contains(key(line)))
                .collect(Collectors.joining("\n", own + "\n", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String key(String line) {
        return line.substring(0, Math.max(0, line.indexOf('=')));
    }

    /** The number by which {@link TextBundle} knows a class: the first digit of its codes, or 0 if they have several. */
    private static int numberOf(StatusClass statusClass) {
        return statusClass == StatusClass.OTHER ? 0 : statusClass.label().charAt(0) - '0';
    }

    /** The English of the classes stands in the API. */
    private static Map<StatusClass, StatusText> english() {
        Map<StatusClass, StatusText> texts = new LinkedHashMap<>();
        for (StatusClass statusClass : StatusClass.values()) {
            texts.put(statusClass, StatusText.of(statusClass.phrase(), statusClass.description(), Locale.ENGLISH));
        }
        return texts;
    }

    /** Writes the English bundles of registries, and a class that finds the bundle of a registry and a language. */
    private void ofRegistries(String registries) throws IOException {
        StringBuilder cases = new StringBuilder();
        for (String name : files.keySet()) {
            String english = base(name);
            String registry = registries.replace("*", english.substring(0, english.length() - TEXTS.length()));
            String arrays = "English.subjects(new %1$s()), English.words(new %1$s())".formatted(registry);
            write(english, arrays, "");
            write(english + ENGLISH, arrays, "");
            cases.append("""
                                case %s.ID:
                                    if (french) {
                                        return new %s();
                                    }
                                    return new %s();
                    """.formatted(registry, name, english));
        }
        Files.writeString(classes.resolve("Bundles.java"), """
                package %s;

                /** Written by CompileTexts. */
                public final class Bundles {
                    private Bundles() {}

                    /**
                     * Gives the bundle of a registry.
                     *
                     * @param registry the id of the registry
                     * @param french whether it is to be in French, and not in English
                     * @return a new bundle
                     */
                    public static http.status.api.spi.TextBundle of(String registry, boolean french) {
                        return (http.status.api.spi.TextBundle) bundle(registry, french);
                    }

                    /** An object, whatever compiles this: a verifier that has to check its type loads every bundle. */
                    private static Object bundle(String registry, boolean french) {
                        switch (registry) {
                %s            default:
                                throw new IllegalArgumentException(registry + " has no texts here");
                        }
                    }
                }
                """.formatted(packageName, cases));
    }

    private static String base(String name) {
        return name.substring(0, name.indexOf('_'));
    }

    private void write(String name, String arrays, String more) throws IOException {
        Files.writeString(classes.resolve(name + ".java"), """
                package %s;

                /** Written by CompileTexts. */
                public final class %s extends http.status.api.spi.TextBundle {
                    /** Called by whoever reads resource bundles. */
                    public %s() {
                        super(%s);
                    }
                %s}
                """.formatted(packageName, name, name, arrays, more));
    }

    private static String literal(String text) {
        return "            \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\",\n";
    }
}
