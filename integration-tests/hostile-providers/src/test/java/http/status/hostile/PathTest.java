package http.status.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import http.status.api.StatusCode;
import org.junit.jupiter.api.Test;

class PathTest {
    @Test
    void theSuiteRunsOnThePathThatItIsToldAbout() {
        boolean modulePath = "module".equals(System.getProperty("http.status.test.path", "class"));
        assertEquals(modulePath, StatusCode.class.getModule().isNamed());
        assertEquals(modulePath, TeahouseRegistry.class.getModule().isNamed());
    }
}
