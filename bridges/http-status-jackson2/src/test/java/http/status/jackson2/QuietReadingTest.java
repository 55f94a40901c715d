package http.status.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import http.status.iana.HttpStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What a Java virtual machine of its own loads when a program reads an enum. */
class QuietReadingTest {
    @Test
    @EnabledIfSystemProperty(named = "http.status.test.path", matches = "class")
    void anEnumIsReadWithoutADiscovery() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName()))
                .redirectErrorStream(true)
                .start();
        String log = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), log);
        assertTrue(log.contains("http.status.iana.HttpStatus "), log);
        assertFalse(log.contains("http.status.api.StatusCatalog$Installed "), log);
    }

    /** A program that reads and writes an enum. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) throws Exception {
            JsonMapper mapper =
                    JsonMapper.builder().addModule(new StatusCodeModule()).build();
            for (String json : List.of("404", "\"404\"", "\"NOT_FOUND\"")) {
                HttpStatus status = mapper.readValue(json, HttpStatus.class);
                if (status != HttpStatus.NOT_FOUND
                        || !mapper.writeValueAsString(status).equals("404")) {
                    throw new AssertionError(status);
                }
            }
        }
    }
}
