import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Proves what CONTRIBUTING says of a new code: invents one in a copy of the project, in as many files as are written by hand,
 * builds the copy, and lists which tests are red until the witnesses follow. A red test that is no witness's fails the proof.
 *
 * <p>{@code java tools/new-code/InventCode.java}, in the root folder; it takes some minutes. What it makes lies in
 * {@code target/new-code}.
 */
final class InventCode {
    private static final String IANA = "http-status-iana/src/main/";
    private static final String BUNDLES = "http-status-i18n/src/main/bundles/";

    /** What is written by hand: a file, the line behind which the code goes, and what goes there. */
    private static final List<Edit> BY_HAND = List.of(
            new Edit(IANA + "java/http/status/iana/HttpStatus.java", "    IM_USED(226, \"IM Used\"),", """

                        /**
                         * 227 Invented: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3">RFC 9110, section 15.3</a>.
                         */
                        INVENTED(227, "Invented"),
                    """),
            new Edit(IANA + "data/codes.csv", "226|IM_USED|.*", "227|INVENTED|PERMANENT||CURRENT||\n"),
            new Edit(IANA + "data/definitions.csv", "226|DEFINES|.*", "227|DEFINES|Invented|RFC 9110|15.3\n"),
            new Edit(
                    IANA + "data/rules.csv",
                    "226|Topic.SENDER|.*",
                    "227|Topic.SENDER|STATED|||Only an invented server sends the code.|RFC 9110|15.3\n"),
            new Edit(BUNDLES + "StatusTexts_en.properties", "226.description=.*", """

                    227.title=Invented
                    227.description=The request succeeded, and the server has invented the answer.
                    """),
            new Edit(BUNDLES + "StatusTexts_fr.properties", "226.description=.*", """

                    227.title=Réponse inventée
                    227.description=La requête a abouti, et le serveur a inventé la réponse.
                    """));

    /** The tests that compare with what is gathered from the sources, with golden files, or with a copy of the registry. */
    private static final Map<String, String> WITNESSES = Map.of(
            "http.status.iana.HttpStatusTest", "iana-registry.csv and iana-unassigned.csv",
            "http.status.iana.DefinitionsTest", "rfc-history.csv",
            "http.status.iana.SemanticsTest", "semantics.csv and semantics-accessors.csv",
            "http.status.i18n.IanaTextsTest", "french-phrases.csv",
            "http.status.languages.LanguageTextsContractTest", "a text in each bundle of http-status-languages",
            "http.status.languages.LanguageTextsTest", "a text in each bundle of http-status-languages",
            "http.status.artifacts.SignaturesIT", "the golden files",
            "http.status.registry.drift.BadInputTest", "the two copies of the registry",
            "http.status.registry.drift.DifferenceTest", "the two copies of the registry",
            "http.status.registry.drift.MirroredRegistryTest", "the two copies of the registry");

    private static final Pattern RED = Pattern.compile(
            "<testcase name=\"([^\"(\\[{]*)[^>]*?classname=\"([^\"]*)\"[^>]*>\\s*<(?:failure|error)", Pattern.DOTALL);

    private InventCode() {}

    /** Puts some lines behind the last line that begins as given. */
    private record Edit(String file, String behind, String lines) {
        void apply(Path project) throws IOException {
            Path path = project.resolve(file);
            String text = Files.readString(path);
            String beginning = behind.endsWith(".*") ? behind.substring(0, behind.length() - 2) : behind;
            int line = text.lastIndexOf("\n" + beginning);
            if (line < 0) {
                throw new IllegalStateException(file + " has no line that begins with " + beginning);
            }
            int end = text.indexOf('\n', line + 1) + 1;
            Files.writeString(path, text.substring(0, end) + lines + text.substring(end));
        }
    }

    public static void main(String[] args) throws Exception {
        Path root = Path.of("").toAbsolutePath();
        Path copy = root.resolve("target/new-code");
        copy(root, copy);
        for (Edit edit : BY_HAND) {
            edit.apply(copy);
            System.out.println("by hand: " + edit.file());
        }
        int exit = build(copy);
        Map<String, Set<String>> red = red(copy);
        red.forEach((type, tests) -> System.out.println(
                "red: " + type + " (" + WITNESSES.getOrDefault(type, "NO WITNESS") + ") " + tests));
        List<String> wrong = new ArrayList<>();
        if (exit != 0) {
            wrong.add("the build ended before its tests did: see " + copy.resolve("build.log"));
        }
        WITNESSES.forEach((type, witness) -> {
            if (!red.containsKey(type)) {
                wrong.add("nothing says that " + witness + " must follow: " + type + " is green");
            }
        });
        red.keySet().stream()
                .filter(type -> !WITNESSES.containsKey(type))
                .forEach(type -> wrong.add(type + " is red and compares with no witness: let its figures follow from the data"));
        wrong.forEach(System.out::println);
        System.out.println(wrong.isEmpty() ? BY_HAND.size() + " files by hand, and the witnesses." : "Not proven.");
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    private static void copy(Path root, Path copy) throws IOException {
        if (Files.exists(copy)) {
            try (Stream<Path> old = Files.walk(copy)) {
                for (Path path : old.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                String name = folder.getFileName().toString();
                if (name.equals("target") || name.equals(".git")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(root.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, copy.resolve(root.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Builds all, and goes on where tests are red. */
    private static int build(Path copy) throws IOException, InterruptedException {
        System.out.println("building " + copy);
        return new ProcessBuilder("mvn", "-Dmaven.test.failure.ignore=true", "verify")
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(copy.resolve("build.log").toFile())
                .start()
                .waitFor();
    }

    /** The red tests of all modules, by class. */
    private static Map<String, Set<String>> red(Path copy) throws IOException {
        Map<String, Set<String>> red = new TreeMap<>();
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path report : files.filter(InventCode::isReport).toList()) {
                Matcher matcher = RED.matcher(Files.readString(report));
                while (matcher.find()) {
                    red.computeIfAbsent(matcher.group(2), type -> new TreeSet<>()).add(matcher.group(1));
                }
            }
        }
        return red;
    }

    private static boolean isReport(Path file) {
        return file.getParent().getFileName().toString().endsWith("-reports")
                && file.getFileName().toString().matches("TEST-.*\\.xml");
    }
}
