package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorerTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theSuiteRunsOnThePathThatItIsToldAbout() {
        boolean modulePath = "module".equals(System.getProperty("http.status.test.path", "class"));
        assertEquals(modulePath, Explorer.class.getModule().isNamed());
    }

    @Test
    void theAddressIsPrintedOnceTheServerServes() throws Exception {
        try (ExplorerServer server = start("0").orElseThrow()) {
            String address = "http://127.0.0.1:" + server.port() + "/";
            assertEquals("The explorer serves " + address + " until Ctrl-C stops it.\n", text(out));
            assertEquals(200, new Client(server).get("/").statusCode());
        }
    }

    @Test
    void twoServersStandSideBySide() throws Exception {
        try (ExplorerServer one = ExplorerServer.start(0);
                ExplorerServer other = ExplorerServer.start(0)) {
            assertEquals(404, new Client(one).get("/404").statusCode());
            assertEquals(404, new Client(other).get("/404").statusCode());
        }
    }

    @Test
    void aPortThatIsTakenIsSaidInOneLine() throws Exception {
        try (ExplorerServer first = ExplorerServer.start(0)) {
            assertTrue(start(Integer.toString(first.port())).isEmpty());
            assertOneLine("Port " + first.port() + " of 127.0.0.1 can't be used");
        }
    }

    @Test
    void aClosedServerLeavesItsPort() throws Exception {
        ExplorerServer first = ExplorerServer.start(0);
        first.close();
        try (ExplorerServer second = ExplorerServer.start(first.port())) {
            assertEquals(200, new Client(second).get("/").statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-1", "65536", "99999999999", "8080 ", "+80", "0x50", "٨٠٨٠", "80\n80"})
    void anArgumentThatIsNoPortIsSaidInOneLine(String argument) {
        assertTrue(start(argument).isEmpty());
        assertOneLine("\"" + Excerpt.of(argument) + "\" is no port: a number from 0 to 65535 is allowed");
    }

    @Test
    void tooManyArgumentsAreSaidInOneLine() {
        assertTrue(start("8080", "8081").isEmpty());
        assertOneLine("2 arguments came in, one is allowed: the port");
    }

    private Optional<ExplorerServer> start(String... args) {
        return Explorer.start(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private void assertOneLine(String beginning) {
        assertEquals("", text(out));
        assertTrue(text(err).startsWith(beginning), text(err));
        assertFalse(text(err).strip().contains("\n"), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
