package http.status.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page has no code of its own: what it shows is compiled and run here. */
class PageIT {
    private static final Path ROOT = Path.of(System.getProperty("http.status.root"));
    private static final Pattern BLOCK = Pattern.compile("^```java\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final int MAX_LINES = 12;
    private static final int MAX_LEVELS = 3;

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve("docs/frameworks.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String module : List.of("frameworks", "frameworks-helidon")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve("integration-tests/" + module + "/src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }

    /** The block as it stands in a class, on the given level. */
    private static String indented(String block, int level) {
        return "\n" + block.replaceAll("(?m)^(?=.)", " ".repeat(4 * level));
    }

    @Test
    void everyBlockStandsInARecipeThatIsRun() throws IOException {
        List<String> sources = sources();
        List<String> strangers = blocks().stream()
                .filter(block -> IntStream.range(0, MAX_LEVELS)
                        .mapToObj(level -> indented(block, level))
                        .noneMatch(text -> sources.stream().anyMatch(source -> source.contains(text))))
                .toList();
        assertEquals(List.of(), strangers);
    }

    @Test
    void everyRecipeIsOnThePage() throws IOException {
        List<String> blocks = blocks();
        List<String> unknown = sources().stream()
                .filter(source -> blocks.stream()
                        .noneMatch(block -> IntStream.range(0, MAX_LEVELS)
                                .anyMatch(level -> source.contains(indented(block, level)))))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyBlockIsShort() throws IOException {
        for (String block : blocks()) {
            assertTrue(block.lines().count() <= MAX_LINES, block);
        }
    }
}
