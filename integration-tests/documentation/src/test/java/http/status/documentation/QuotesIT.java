package http.status.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that have no code of their own: what they show is compiled and run in other modules. */
class QuotesIT {
    /** The modules whose recipes a page shows. */
    private static final Map<String, List<String>> MODULES =
            Map.of("bindings.md", List.of("bindings"), "frameworks.md", List.of("frameworks", "frameworks-helidon"));

    private static final int MAX_LINES = 13;
    private static final int MAX_LEVELS = 3;

    static Set<String> pages() {
        return MODULES.keySet();
    }

    private static List<String> blocks(String page) {
        return Documents.blocks(Documents.ROOT.resolve("docs").resolve(page), "java");
    }

    private static List<String> sources(String page) {
        return MODULES.get(page).stream()
                .map(module -> Documents.ROOT.resolve("integration-tests/" + module + "/src/main/java"))
                .flatMap(Documents::walk)
                .filter(Files::isRegularFile)
                .map(Documents::read)
                .toList();
    }

    /** Whether the block stands in the class, on whatever level. */
    private static boolean isQuoted(String block, String source) {
        return IntStream.range(0, MAX_LEVELS)
                .mapToObj(level -> "\n" + block.replaceAll("(?m)^(?=.)", " ".repeat(4 * level)))
                .anyMatch(source::contains);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockStandsInARecipeThatIsRun(String page) {
        List<String> blocks = blocks(page);
        assertFalse(blocks.isEmpty(), "no block");
        List<String> sources = sources(page);
        List<String> strangers = blocks.stream()
                .filter(block -> sources.stream().noneMatch(source -> isQuoted(block, source)))
                .toList();
        assertEquals(List.of(), strangers);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRecipeIsOnThePage(String page) {
        List<String> blocks = blocks(page);
        List<String> unknown = sources(page).stream()
                .filter(source -> blocks.stream().noneMatch(block -> isQuoted(block, source)))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyBlockIsShort(String page) {
        for (String block : blocks(page)) {
            assertTrue(block.lines().count() <= MAX_LINES, block);
        }
    }
}
