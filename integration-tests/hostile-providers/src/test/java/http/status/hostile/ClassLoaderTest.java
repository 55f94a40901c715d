package http.status.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Failure;
import http.status.api.StatusCatalog;
import http.status.api.TextCatalog;
import http.status.api.spi.StatusCodeProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code load(ClassLoader)} makes of plug-ins, of broken ones, and of class loaders that are broken themselves. */
// A loop without end would hang here; nothing else takes anywhere near as long.
@Timeout(60)
class ClassLoaderTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void fillTheInstalledCatalogs() {
        Installed.fill();
    }

    @Test
    void aPluginIsFoundThroughItsClassLoader() throws Exception {
        Plugin plugin = new Plugin(folder)
                .registry("Good", "good", 470)
                .services("plugin.Good")
                .compile();
        try (Plugin.Loader loader = Plugin.loader(plugin)) {
            StatusCatalog[] loaded = new StatusCatalog[1];
            List<LogRecord> log = Log.during(() -> loaded[0] = StatusCatalog.load(loader));
            assertEquals(List.of("good"), loaded[0].registryIds());
            assertEquals("470 Plugged In", loaded[0].resolve(470).toString());
            assertEquals(List.of(), loaded[0].failures());
            assertEquals(List.of(), log);
        }
    }

    @Test
    void aPluginIsNoPartOfTheInstalledCatalog() throws Exception {
        List<String> before = Installed.CODES.registryIds();
        Plugin plugin = new Plugin(folder)
                .registry("Good", "good", 470)
                .services("plugin.Good")
                .compile();
        try (Plugin.Loader loader = Plugin.loader(plugin)) {
            assertTrue(StatusCatalog.load(loader).contains(470));
            assertSame(Installed.CODES, StatusCatalog.installed());
            assertEquals(before, StatusCatalog.installed().registryIds());
        }
    }

    @Test
    void aChildSeesWhatItsParentSees() throws Exception {
        List<String> own =
                StatusCatalog.load(StatusCatalog.class.getClassLoader()).registryIds();
        Plugin plugin = new Plugin(folder)
                .registry("Good", "aaa", 470)
                .services("plugin.Good")
                .compile();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {plugin.classes().toUri().toURL()}, StatusCatalog.class.getClassLoader())) {
            List<String> all = StatusCatalog.load(loader).registryIds();
            assertTrue(own.containsAll(List.of("iana", "teahouse")), own::toString);
            assertTrue(all.containsAll(own), all::toString);
            assertTrue(all.contains("aaa"), all::toString);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plugin.Missing     | not found
            plugin.NoProvider  | not a subtype
            plugin.Hidden      | plugin.Hidden
            plugin.NoWayIn     | plugin.NoWayIn
            plugin.NotWhole    | could not be instantiated
            """)
    void aLineThatLeadsNowhereTakesNoOtherDown(String line, String message) throws Exception {
        Plugin plugin = new Plugin(folder)
                .registry("Good", "good", 470)
                .registry("Better", "better", 471)
                .source("plugin/NoProvider.java", "package plugin; public class NoProvider {}")
                .source("plugin/Hidden.java", "package plugin; class Hidden extends Good { Hidden() {} }")
                .source(
                        "plugin/NoWayIn.java",
                        "package plugin; public class NoWayIn extends Good { public NoWayIn(int way) {} }")
                .source("plugin/NotWhole.java", "package plugin; public abstract class NotWhole extends Good {}")
                .services("plugin.Good", line, "plugin.Better")
                .compile();
        try (Plugin.Loader loader = Plugin.loader(plugin)) {
            StatusCatalog catalog = StatusCatalog.load(loader);
            assertEquals(List.of("better", "good"), catalog.registryIds());
            assertEquals(1, catalog.failures().size());
            Failure failure = catalog.failures().get(0);
            assertTrue(failure.message().contains(line), failure::message);
            assertTrue(failure.message().contains(message), failure::message);
        }
    }

    @Test
    void aServiceFileThatIsNoneTakesNoOtherDown() throws Exception {
        Plugin broken = new Plugin(folder.resolve("broken")).services("this is no class name");
        Plugin good = new Plugin(folder.resolve("good"))
                .registry("Good", "good", 470)
                .services("plugin.Good")
                .compile();
        try (Plugin.Loader loader = Plugin.loader(broken, good)) {
            StatusCatalog catalog = StatusCatalog.load(loader);
            assertEquals(List.of("good"), catalog.registryIds());
            assertEquals(1, catalog.failures().size());
            Failure failure = catalog.failures().get(0);
            assertEquals(StatusCodeProvider.class.getName(), failure.provider());
            assertTrue(failure.message().contains("broken"), failure::message);
        }
    }

    @Test
    void classesWhoseSuperclassIsMissingTakeNoOtherDown() throws Exception {
        Plugin plugin = new Plugin(folder)
                .registry("Base", "base", 469)
                .source("plugin/First.java", "package plugin; public class First extends Base {}")
                .source("plugin/Second.java", "package plugin; public class Second extends Base {}")
                .registry("Good", "good", 470)
                .services("plugin.First", "plugin.Second", "plugin.Good")
                .compile()
                .without("Base");
        try (Plugin.Loader loader = Plugin.loader(plugin)) {
            StatusCatalog catalog = StatusCatalog.load(loader);
            assertEquals(List.of("good"), catalog.registryIds());
            assertEquals(2, catalog.failures().size(), () -> catalog.failures().toString());
            for (Failure failure : catalog.failures()) {
                assertInstanceOf(NoClassDefFoundError.class, failure.cause());
                assertTrue(failure.message().contains("plugin/Base"), failure::message);
            }
        }
    }

    @Test
    void aProviderOfAnotherCopyOfTheApiIsAFailure() throws Exception {
        Plugin plugin = new Plugin(folder)
                .registry("Good", "good", 470)
                .services("plugin.Good")
                .compile();
        URL[] urls = {plugin.classes().toUri().toURL(), Plugin.api().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            StatusCatalog catalog = StatusCatalog.load(loader);
            assertEquals(List.of(), catalog.registryIds());
            assertEquals(1, catalog.failures().size());
            Failure failure = catalog.failures().get(0);
            assertTrue(failure.message().contains("plugin.Good not a subtype"), failure::message);
        }
    }

    @Test
    void aLoaderThatCannotReadIsOneFailure() throws Exception {
        try (Plugin.Loader loader = new Plugin.Loader() {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                throw new IOException("the disk is gone");
            }
        }) {
            StatusCatalog codes = StatusCatalog.load(loader);
            assertEquals(List.of(), codes.registryIds());
            assertEquals(1, codes.failures().size());
            assertEquals(
                    "the disk is gone",
                    codes.failures().get(0).cause().getCause().getMessage());

            TextCatalog texts = TextCatalog.load(loader);
            assertEquals(List.of(Locale.ENGLISH), texts.locales());
            assertEquals(1, texts.failures().size());
        }
    }

    @Test
    void aLoaderThatThrowsIsOneFailure() throws Exception {
        try (Plugin.Loader loader = new Plugin.Loader() {
            @Override
            public Enumeration<URL> getResources(String name) {
                throw new IllegalStateException("the loader is closed");
            }
        }) {
            StatusCatalog catalog = StatusCatalog.load(loader);
            assertEquals(List.of(), catalog.registryIds());
            assertEquals(
                    List.of("the loader is closed"),
                    catalog.failures().stream().map(Failure::message).toList());
        }
    }

    @Test
    void aLoaderThatGivesGarbageWithoutEndComesToAnEnd() throws Exception {
        try (Plugin.Loader loader = new Plugin.Loader() {
            @Override
            public Enumeration<URL> getResources(String name) {
                return garbage();
            }
        }) {
            StatusCatalog[] loaded = new StatusCatalog[1];
            List<LogRecord> log = Log.during(() -> loaded[0] = StatusCatalog.load(loader));
            assertEquals(List.of(), loaded[0].registryIds());
            assertTrue(
                    loaded[0].failures().size() <= 1000,
                    () -> "" + loaded[0].failures().size());
            assertEquals(1, log.size());
        }
    }

    /** Service files without end, each of another name, with a line in them that is no class name. */
    private static Enumeration<URL> garbage() {
        URLStreamHandler handler = new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {}

                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream("no class name".getBytes(UTF_8));
                    }
                };
            }
        };
        return new Enumeration<>() {
            private int number;

            @Override
            public boolean hasMoreElements() {
                return true;
            }

            @Override
            public URL nextElement() {
                try {
                    return new URL("garbage", "", -1, "/" + number++, handler);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    @Test
    void noLoaderStandsForTheSystemClassLoader() {
        assertEquals(
                StatusCatalog.load(ClassLoader.getSystemClassLoader()).registryIds(),
                StatusCatalog.load((ClassLoader) null).registryIds());
        assertEquals(
                TextCatalog.load(ClassLoader.getSystemClassLoader()).locales(),
                TextCatalog.load((ClassLoader) null).locales());
    }

    @Test
    void theThreadsOwnLoaderHasNoPartInIt() throws Exception {
        Plugin plugin = new Plugin(folder)
                .registry("Good", "good", 470)
                .services("plugin.Good")
                .compile();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (Plugin.Loader loader = Plugin.loader(plugin)) {
            for (ClassLoader context : new ClassLoader[] {null, ClassLoader.getPlatformClassLoader(), loader}) {
                thread.setContextClassLoader(context);
                assertEquals(List.of("good"), StatusCatalog.load(loader).registryIds());
                assertEquals(
                        List.of("teahouse"),
                        StatusCatalog.of(new TeahouseRegistry()).registryIds());
                assertEquals(List.of(), StatusCatalog.load(new Plugin.Loader()).registryIds());
                assertSame(Installed.CODES, StatusCatalog.installed());
                assertEquals(
                        List.of(Locale.GERMAN, Locale.ENGLISH),
                        TextCatalog.of(new GermanTexts()).locales());
                assertEquals(
                        List.of(Locale.ENGLISH),
                        TextCatalog.load(new Plugin.Loader()).locales());
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void whatIsLoadedIsNotKept() throws Exception {
        Plugin plugin = new Plugin(folder).registry("Good", "good", 470).compile();
        try (Plugin.Loader loader = Plugin.loader(plugin)) {
            assertEquals(List.of(), StatusCatalog.load(loader).registryIds());
            plugin.services("plugin.Good");
            assertEquals(List.of("good"), StatusCatalog.load(loader).registryIds());
        }
    }
}
