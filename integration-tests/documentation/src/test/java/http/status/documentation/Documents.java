package http.status.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents of the project, and the code that stands in them. */
final class Documents {
    static final Path ROOT = Path.of(System.getProperty("http.status.root"));
    static final List<String> MODULES = List.of(
            "http-status",
            "http-status-api",
            "http-status-iana",
            "http-status-i18n",
            "http-status-languages",
            "http-status-legacy",
            "http-status-problem",
            "http-status-testkit",
            "http-status-vendor",
            "bridges/http-status-rest");

    /** The jar of the vendors. */
    static final Path VENDORS = ROOT.resolve(
            "http-status-vendor/target/http-status-vendor-" + System.getProperty("http.status.version") + ".jar");

    private static final Pattern FENCED =
            Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\\n(.*?)\\n *\\* \\}</pre>", Pattern.DOTALL);

    private Documents() {}

    /** The fenced blocks of a language in the README, in order. */
    static List<String> readme(String language) {
        return blocks(ROOT.resolve("README.md"), language);
    }

    /** The fenced blocks of a language in a document, in order. */
    static List<String> blocks(Path document, String language) {
        return FENCED.matcher(read(document))
                .results()
                .filter(match -> match.group(1).equals(language))
                .map(match -> match.group(2))
                .toList();
    }

    /** The one block of the README that begins with a text. */
    static String readmeBlock(String language, String beginning) {
        List<String> blocks = readme(language).stream()
                .filter(block -> block.startsWith(beginning))
                .toList();
        if (blocks.size() != 1) {
            throw new AssertionError(blocks.size() + " blocks begin with " + beginning);
        }
        return blocks.get(0);
    }

    /** The main sources that have examples in their Javadoc, those that the build writes too. */
    static Stream<Path> sourcesWithExamples() {
        return MODULES.stream()
                .map(ROOT::resolve)
                .flatMap(module ->
                        Stream.of(module.resolve("src/main/java"), module.resolve("target/generated-sources")))
                .filter(Files::isDirectory)
                .flatMap(Documents::walk)
                .filter(path -> path.toString().endsWith(".java"))
                .filter(path -> read(path).contains("<pre>{@code"));
    }

    /** The examples in the Javadoc of a source file, without the comment's stars. */
    static List<String> javadocExamples(Path source) {
        return JAVADOC.matcher(read(source))
                .results()
                .map(match -> match.group(1).replaceAll("(?m)^ *\\* ?", ""))
                .toList();
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
