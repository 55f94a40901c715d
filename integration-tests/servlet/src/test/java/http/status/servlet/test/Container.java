package http.status.servlet.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The servlet containers, each started on first use and with all applications. */
enum Container {
    TOMCAT("tomcat", "TomcatServer"),
    TOMCAT_10("tomcat-10", "TomcatServer"),
    JETTY("jetty", "JettyServer");

    private final String folder;
    private final String server;
    private int port;

    Container(String folder, String server) {
        this.folder = folder;
        this.server = server;
    }

    /** The address of a path, as it goes over the wire, of an application. */
    synchronized URI uri(Application application, String path) {
        if (port == 0) {
            port = start();
        }
        return URI.create("http://127.0.0.1:" + port + application.path() + path);
    }

    @SuppressWarnings("unchecked") // The servers have that type in common.
    private int start() {
        try {
            Path work = Files.createTempDirectory(Path.of(System.getProperty("http.status.servers")), folder + "-");
            Map<String, Path> applications = Application.deploy(work.resolve("applications"));
            // Neither the library nor the tests' libraries: a server has its own jars, and applications theirs.
            ClassLoader loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader());
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(loader);
            try {
                return ((BiFunction<Map<String, Path>, Path, Integer>)
                                Class.forName(Container.class.getPackageName() + "." + server, true, loader)
                                        .getConstructor()
                                        .newInstance())
                        .apply(applications, work);
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private URL[] urls() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars(Path.of(System.getProperty("http.status.servers"), folder))) {
            urls.add(jar.toUri().toURL());
        }
        urls.add(Path.of(System.getProperty("http.status.test.classes")).toUri().toURL());
        return urls.toArray(URL[]::new);
    }

    static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
