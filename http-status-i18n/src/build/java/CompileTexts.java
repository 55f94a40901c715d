import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.TextBundle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a resource bundle in the form of a class for each properties file, {@code StatusTexts_fr} for
 * {@code StatusTexts_fr.properties}: translators edit properties, and no program reads a file at run time. A class is what a Java
 * virtual machine loads fastest, and what needs no declaration in a native image.
 *
 * <p>The bundle without a language, which {@code ResourceBundle.getBundle} falls back to in the end, is English. So is the one
 * named after English: without it, the machine's default language would take its place.
 *
 * <p>The build runs this as a single file, with the folder of the properties files, that of the classes to be written, the
 * package of the classes and, for registries whose English stands in their codes, the registries' class names with a star in the
 * place of what their bundles' names begin with.
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

    private final Path bundles;
    private final Path classes;
    private final String packageName;

    private CompileTexts(Path bundles, Path folder, String packageName) throws IOException {
        this.bundles = bundles;
        this.packageName = packageName;
        this.classes = Files.createDirectories(folder.resolve(packageName.replace('.', '/')));
    }

    public static void main(String[] args) throws IOException {
        CompileTexts compiler = new CompileTexts(Path.of(args[0]), Path.of(args[1]), args[2]);
        Map<String, Path> files = compiler.files();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            compiler.compile(file.getKey(), file.getValue());
        }
        if (args.length > 3) {
            compiler.ofRegistries(files, args[3]);
        }
    }

    /** The files by the names of their bundles, which have a language behind the last underscore. */
    private Map<String, Path> files() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(bundles, "*_*" + SUFFIX)) {
            for (Path path : paths) {
                String name = path.getFileName().toString();
                files.put(name.substring(0, name.length() - SUFFIX.length()), path);
            }
        }
        return files;
    }

    private void compile(String name, Path file) throws IOException {
        Locale locale = Locale.forLanguageTag(name.substring(name.lastIndexOf('_') + 1));
        TextBundle bundle;
        try (InputStream in = Files.newInputStream(file)) {
            bundle = TextBundle.read(file.getFileName().toString(), in);
        }
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
    private void ofRegistries(Map<String, Path> files, String registries) throws IOException {
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
        return name.substring(0, name.lastIndexOf('_'));
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
