package http.status.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.benchmarks.cold.FirstLookup;
import http.status.benchmarks.cold.Hello;
import http.status.benchmarks.cold.TouchEnum;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaunchTest {
    private final Launch launch = Launch.classPath(List.of(Published.api(), Published.iana()));

    @Test
    void theEnumIsMoreClassesThanAHelloWorld() throws Exception {
        assertTrue(launch.classes(TouchEnum.class) > launch.classes(Hello.class));
    }

    @Test
    void aProgramTellsItsNanoseconds() throws Exception {
        assertTrue(launch.nanos(FirstLookup.class) > 0);
    }

    @Test
    void theShellTellsTheProcessorTime() throws Exception {
        assertTrue(launch.processorSeconds(Hello.class) > 0);
    }

    @Test
    void aProgramThatFailsIsAnError() {
        Exception e = assertThrows(
                IOException.class,
                () -> Launch.classPath(List.of(Published.api())).nanos(FirstLookup.class));
        assertTrue(e.getMessage().contains("404 is not registered"), e.getMessage());
        assertEquals(1, e.getMessage().split("exit status 1 of").length - 1);
    }
}
