package http.status.bindings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.config.Settings;
import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ConfigIT {
    private static Config config(String name, String value) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of(name, value), "test", 100))
                .build();
    }

    private static StatusCode closed(String value) {
        return Settings.closed(config("shop.closed", value));
    }

    @Test
    void aNumberIsItsCode() {
        assertSame(HttpStatus.NOT_FOUND, closed("404"));
        assertEquals(StatusCode.of(299), closed("299"));
    }

    @Test
    void aNameIsItsConstantAFormerOneToo() {
        assertSame(HttpStatus.NOT_FOUND, closed("NOT_FOUND"));
        assertSame(HttpStatus.CONTENT_TOO_LARGE, closed("PAYLOAD_TOO_LARGE"));
    }

    @Test
    void aListMayHaveBoth() {
        assertEquals(
                List.of(HttpStatus.TOO_MANY_REQUESTS, HttpStatus.SERVICE_UNAVAILABLE),
                Settings.retried(config("shop.retried", "429,SERVICE_UNAVAILABLE")));
    }

    @Test
    void whatIsNoCodeIsRefusedWithTheNameOfTheProperty() {
        for (String value : List.of("28", "404 Not Found", "not-found")) {
            IllegalArgumentException exception = assertThrows(IllegalArgumentException.class, () -> closed(value));
            assertTrue(exception.getMessage().contains("shop.closed"), exception::getMessage);
        }
    }

    @Test
    void theEnumTakesNamesAlone() {
        assertSame(HttpStatus.NOT_FOUND, config("enum", "NOT_FOUND").getValue("enum", HttpStatus.class));
        assertSame(HttpStatus.NOT_FOUND, config("enum", "not-found").getValue("enum", HttpStatus.class));
        for (String value : List.of("404", "28", "PAYLOAD_TOO_LARGE")) {
            Config config = config("enum", value);
            assertThrows(IllegalArgumentException.class, () -> config.getValue("enum", HttpStatus.class));
        }
    }
}
