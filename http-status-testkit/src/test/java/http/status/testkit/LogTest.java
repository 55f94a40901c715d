package http.status.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the catalogs write into the log of a test: no warning but of what is wrong with the providers. */
class LogTest {
    // The log manager would forget a logger that no one holds.
    private static final Logger LOGGER = Logger.getLogger("http.status.api");

    private final List<String> messages = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            messages.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        LOGGER.addHandler(handler);
    }

    @AfterEach
    void leave() {
        LOGGER.removeHandler(handler);
    }

    @Test
    void aSoundPluginIsVerifiedInSilence() throws Exception {
        Plugin plugin = new Plugin(folder).sound().compile();
        assertEquals(List.of(), Plugin.onTheClassPath(plugin.jar()));
        assertEquals(List.of(), messages);
        assertEquals(List.of(), Plugin.textsOnTheClassPath(plugin.jar()));
        assertEquals(List.of(), messages);
    }

    @Test
    void soAreTextsThatLieElsewhereThanTheirCodes() throws Exception {
        Plugin codes = new Plugin(folder.resolve("codes"))
                .services(StatusCodeProvider.class, "plugin.Registry")
                .compile();
        Files.delete(codes.classes().resolve("plugin/Texts.class"));
        Plugin texts = new Plugin(folder.resolve("texts"))
                .services(StatusTextProvider.class, "plugin.Texts")
                .compile();
        Files.delete(texts.classes().resolve("plugin/Registry.class"));
        assertEquals(List.of(), Plugin.apartOnTheClassPath(codes.jar(), texts.jar()));
        assertEquals(List.of(), messages);
    }

    @Test
    void aProviderThatNoServiceLoaderCanMakeIsNotAskedToBe() {
        assertEquals(List.of(), Given.faults(Given.code(470, "Out Of Coffee")));
        assertEquals(List.of(), messages);
    }

    @Test
    void aProviderThatIsLeftOutIsTold() throws Exception {
        Plugin plugin = new Plugin(folder)
                .source(
                        "plugin/Registry.java",
                        Files.readString(folder.resolve("sources/plugin/Registry.java"))
                                .replace(
                                        "return List.of(",
                                        "if (true) throw new IllegalStateException(); return List.of("))
                .sound()
                .compile();
        Plugin.onTheClassPath(plugin.jar());
        assertEquals(
                List.of("left out plugin.Registry"),
                messages.stream()
                        .map(message -> message.substring(0, message.indexOf(": ")))
                        .distinct()
                        .toList());
    }
}
