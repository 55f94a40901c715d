package http.status.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programs of the page on semantics, for every code that they have to get right. */
class FiveProgramsIT {
    private static final int MOST_LINES = 15;

    private static final List<String> BLOCKS = Documents.blocks(Documents.ROOT.resolve("docs/semantics.md"), "java");

    private static Example example;

    @BeforeAll
    static void runThePage() {
        example = new Example();
        BLOCKS.forEach(example::run);
    }

    @AfterAll
    static void close() {
        example.close();
    }

    private static void assertAnswers(String expected, String question) {
        example.run(question + " // " + expected);
    }

    @Test
    void eachProgramIsShort() {
        List<String> programs = BLOCKS.subList(0, 5);
        for (String program : programs) {
            long lines = program.lines()
                    .filter(line -> !line.isBlank() && !line.contains("  // "))
                    .count();
            assertTrue(lines <= MOST_LINES, program);
        }
        assertEquals(
                List.of("follow", "retry", "store", "mayHaveBody", "missing"),
                programs.stream()
                        .map(program -> program.replaceAll("(?s).*?(\\w+)\\(StatusCode code.*", "$1"))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "300, GET,  HEAD, -,    -,   false",
        "301, GET,  HEAD, GET,  PUT, true",
        "302, GET,  HEAD, GET,  PUT, false",
        "303, GET,  HEAD, GET,  GET, false",
        "304, -,    -,    -,    -,   false",
        "305, -,    -,    -,    -,   false",
        "307, GET,  HEAD, POST, PUT, false",
        "308, GET,  HEAD, POST, PUT, true",
        "399, GET,  HEAD, -,    -,   false",
        "404, -,    -,    -,    -,   false"
    })
    void redirects(int code, String get, String head, String post, String put, boolean permanent) {
        String[] methods = {"GET", "HEAD", "POST", "PUT"};
        String[] next = {get, head, post, put};
        for (int i = 0; i < methods.length; i++) {
            String question = "follow(StatusCode.of(" + code + "), \"" + methods[i] + "\")";
            assertAnswers(
                    next[i].equals("-")
                            ? "Optional.empty"
                            : "Optional[Next[method=" + next[i] + ", withContent=" + next[i].equals(methods[i])
                                    + ", permanent=" + permanent + "]]",
                    question);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "301, -,    -,    false",
        "403, -,    -,    false",
        "408, PT0S, PT0S, false",
        "413, -,    PT9S, false",
        "421, PT0S, PT0S, true",
        "425, PT0S, PT0S, false",
        "429, PT1S, PT9S, false",
        "500, -,    -,    false",
        "502, -,    -,    false",
        "503, PT1S, PT9S, false",
        "504, -,    -,    false",
        "507, -,    -,    false",
        "499, -,    -,    false"
    })
    void retries(int code, String without, String with, boolean onAnotherConnection) {
        assertAnswers(again(without, onAnotherConnection), "retry(StatusCode.of(" + code + "), Optional.empty())");
        assertAnswers(
                again(with, onAnotherConnection),
                "retry(StatusCode.of(" + code + "), Optional.of(Duration.ofSeconds(9)))");
    }

    private static String again(String after, boolean onAnotherConnection) {
        return after.equals("-")
                ? "Optional.empty"
                : "Optional[Again[after=" + after + ", onAnotherConnection=" + onAnotherConnection + "]]";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "200, true,  true,  true",
        "204, true,  true,  true",
        "206, false, false, true",
        "299, false, true,  true",
        "304, false, false, true",
        "404, true,  true,  true",
        "428, false, false, false",
        "429, false, false, false",
        "431, false, false, false",
        "511, false, false, false",
        "499, false, true,  true"
    })
    void storing(int code, boolean unstated, boolean stated, boolean statedAndUnderstood) {
        assertAnswers("" + unstated, "store(StatusCode.of(" + code + "), false, Set.of())");
        assertAnswers("" + stated, "store(StatusCode.of(" + code + "), true, Set.of())");
        assertAnswers("" + statedAndUnderstood, "store(StatusCode.of(" + code + "), true, Set.of(" + code + "))");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "100, false, false, false",
        "199, false, false, false",
        "200, true,  false, false",
        "204, false, false, false",
        "205, false, false, false",
        "299, true,  false, false",
        "304, false, false, false",
        "404, true,  false, true",
        "799, true,  false, true"
    })
    void bodies(int code, boolean get, boolean head, boolean connect) {
        assertAnswers("" + get, "mayHaveBody(StatusCode.of(" + code + "), \"GET\")");
        assertAnswers("" + head, "mayHaveBody(StatusCode.of(" + code + "), \"HEAD\")");
        assertAnswers("" + connect, "mayHaveBody(StatusCode.of(" + code + "), \"CONNECT\")");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "101, '',          []",
        "101, HTTP_1,      [Upgrade| Connection]",
        "206, SINGLE_PART, [Content-Range]",
        "206, MULTIPART,   [Content-Type]",
        "206, '',          []",
        "226, '',          [ETag]",
        "401, '',          [WWW-Authenticate]",
        "405, '',          [Allow]",
        "407, '',          [Proxy-Authenticate]",
        "416, '',          []",
        "426, HTTP_1,      [Upgrade| Connection]",
        "426, '',          []",
        "499, '',          []"
    })
    void requiredFields(int code, String when, String expected) {
        assertAnswers(
                expected.replace('|', ','),
                "missing(StatusCode.of(" + code + "), List.of()" + (when.isEmpty() ? "" : ", Semantics.When." + when)
                        + ")");
    }
}
