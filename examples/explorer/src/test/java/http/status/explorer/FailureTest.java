package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCatalog;
import http.status.api.TextCatalog;
import java.lang.System.Logger;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {
    private static final Router BROKEN = (request, language) -> {
        throw new IllegalStateException("secret");
    };

    private final RecordingLogger logger = new RecordingLogger();

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "text/plain"})
    void anUnexpectedFailureIsAnsweredWithoutItsCauseAndLoggedWithIt(String accept) throws Exception {
        Responder responder = new Responder(StatusCatalog.installed(), TextCatalog.installed(), BROKEN, logger);
        try (ExplorerServer server = ExplorerServer.start(0, responder)) {
            HttpResponse<String> response = new Client(server).get("/a%0ab", "Accept", accept, "Accept-Language", "fr");
            assertEquals(500, response.statusCode());
            assertTrue(response.body().contains("Le serveur a rencontré une erreur."), response.body());
            assertFalse(response.body().contains("secret"), response.body());
            assertFalse(response.body().contains("Exception"), response.body());
        }
        assertEquals(
                List.of("ERROR no answer to GET /a\uFFFDb, java.lang.IllegalStateException: secret"), logger.records);
    }

    /** A logger that keeps what it is told. */
    private static final class RecordingLogger implements Logger {
        private final List<String> records = new ArrayList<>();

        @Override
        public String getName() {
            return "recording";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, String message, @Nullable Throwable thrown) {
            records.add(level + " " + message + ", " + thrown);
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, String format, @Nullable Object... values) {
            records.add(level + " " + format);
        }
    }
}
