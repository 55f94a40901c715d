package http.status.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;

/** Runs example code line by line; where a line ends in {@code // value}, that must be its value. */
final class Example implements AutoCloseable {
    private static final Pattern EXPECTATION = Pattern.compile("(.*\\S)\\s+// (.*)");
    private static final List<String> IMPORTS = List.of(
            "java.net.URI",
            "java.time.*",
            "java.util.*",
            "http.status.api.*",
            "http.status.api.spi.*",
            "http.status.i18n.*",
            "http.status.iana.*",
            "http.status.languages.*",
            "http.status.legacy.*",
            "http.status.problem.*",
            "http.status.rest.*",
            "http.status.testkit.*",
            "http.status.vendor.*",
            "tools.jackson.databind.json.JsonMapper");

    private final JShell shell;
    private int expectations;

    Example() {
        // Local: in this very virtual machine, which has the jars on its class path.
        shell = JShell.builder().executionEngine("local").build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        // The vendors are known to the examples alone. Discovery doesn't see them, as most examples presume.
        shell.addToClasspath(Documents.VENDORS.toString());
        for (String name : IMPORTS) {
            evaluate("import " + name + ";");
        }
    }

    /** How many values have been compared. */
    int expectations() {
        return expectations;
    }

    void run(String code) {
        StringBuilder unit = new StringBuilder();
        for (String line : code.split("\n")) {
            Matcher matcher = EXPECTATION.matcher(line);
            boolean expecting = unit.isEmpty() && matcher.matches();
            unit.append(expecting ? matcher.group(1) : line).append('\n');
            if (expecting) {
                assertEquals(matcher.group(2), evaluate(unit.toString()).value(), line);
                expectations++;
                unit.setLength(0);
            } else if (isComplete(unit.toString())) {
                evaluate(unit.toString());
                unit.setLength(0);
            }
        }
        assertTrue(unit.toString().isBlank(), () -> "incomplete: " + unit);
    }

    private boolean isComplete(String code) {
        return shell.sourceCodeAnalysis().analyzeCompletion(code).completeness() == Completeness.COMPLETE;
    }

    private SnippetEvent evaluate(String code) {
        SnippetEvent last = null;
        for (SnippetEvent event : shell.eval(code)) {
            if (event.causeSnippet() == null) {
                assertEquals(
                        Snippet.Status.VALID,
                        event.status(),
                        () -> code
                                + shell.diagnostics(event.snippet())
                                        .map(diagnostic -> diagnostic.getMessage(null))
                                        .toList());
                assertNull(event.exception(), code);
                last = event;
            }
        }
        return Objects.requireNonNull(last, code);
    }

    @Override
    public void close() {
        shell.close();
    }
}
