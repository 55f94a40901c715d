package http.status.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

class MachineTest {
    @Test
    void librariesAreNamedWithTheirVersion() {
        String path = String.join(
                File.pathSeparator,
                "target" + File.separator + "classes",
                "lib" + File.separator + "netty-codec-http-4.2.20.Final.jar",
                "http-status-api-0.1.0-SNAPSHOT.jar",
                "jakarta.ws.rs-api-4.0.0.jar",
                "httpcore5-5.4.4.jar");
        assertEquals(
                List.of("httpcore5 5.4.4", "jakarta.ws.rs-api 4.0.0", "netty-codec-http 4.2.20.Final"),
                Machine.libraries(path));
    }

    @Test
    void theJdkIsNamed() {
        assertTrue(String.join("\n", Machine.lines()).contains("JDK: " + System.getProperty("java.runtime.version")));
    }
}
