package http.status.servlet.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program of modules with an embedded Jetty. Tomcat's jar has the packages of the Servlet API in itself, so that it can't stand on a
 * module path with whatever requires that module.
 */
class ModulePathIT {
    private static final Path SOURCES = Path.of(System.getProperty("http.status.applications"), "shop");

    @TempDir
    Path folder;

    @Test
    void anEmbeddedJettyHasTheErrorPageInCodeAndByItsFragment() throws Exception {
        String path = Stream.of(
                        System.getProperty("http.status.lib"), System.getProperty("http.status.servers") + "/jetty")
                .flatMap(jars -> Container.jars(Path.of(jars)).stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        Path classes = folder.resolve("classes");
        int errors = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-p",
                        path,
                        "-d",
                        classes.toString(),
                        SOURCES.resolve("module-info.java").toString(),
                        SOURCES.resolve("com/example/shop/Main.java").toString());
        assertEquals(0, errors);
        Files.createDirectories(folder.resolve("web/WEB-INF"));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-p",
                        path + File.pathSeparator + classes,
                        "-m",
                        "com.example.shop/com.example.shop.Main",
                        folder.resolve("web").toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(program.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, program.waitFor(), output);
        assertEquals(
                List.of(
                        "module http.status.servlet",
                        "/code/missing fr {\"title\":\"Ressource introuvable\",\"status\":404}",
                        "/fragment/missing fr {\"title\":\"Ressource introuvable\",\"status\":404}"),
                output.lines().toList(),
                output);
    }
}
