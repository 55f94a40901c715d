package http.status.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import http.status.api.StatusCatalog;
import http.status.api.spi.StatusCodeProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A folder with the classes and the service file of a plug-in, compiled on the spot. */
final class Plugin {
    private final Path sources;
    private final Path classes;

    Plugin(Path folder) {
        this.sources = folder.resolve("sources");
        this.classes = folder.resolve("classes");
        try {
            Files.createDirectories(sources);
            Files.createDirectories(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a source file. */
    Plugin source(String file, String text) throws IOException {
        Path source = sources.resolve(file);
        Files.createDirectories(source.getParent());
        Files.writeString(source, text, UTF_8);
        return this;
    }

    /** Adds a healthy registry of one code. */
    Plugin registry(String className, String id, int code) throws IOException {
        return source("plugin/" + className + ".java", """
                package plugin;

                import http.status.api.StatusCode;
                import http.status.api.spi.StatusCodeProvider;
                import java.util.List;

                public class %s implements StatusCodeProvider {
                    @Override
                    public String registry() {
                        return "%s";
                    }

                    @Override
                    public List<StatusCode> statusCodes() {
                        return List.of(StatusCode.builder("%2$s", %d).phrase("Plugged In").build());
                    }
                }
                """.formatted(className, id, code));
    }

    /** Adds the service file, whatever its lines are. */
    Plugin services(String... lines) throws IOException {
        Path file = classes.resolve("META-INF/services/" + StatusCodeProvider.class.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines), UTF_8);
        return this;
    }

    /** Compiles the sources against the API, on the given path. */
    Plugin compile(String path) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), path, api().toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        int errors = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
        if (errors != 0) {
            throw new IllegalStateException("the plug-in does not compile");
        }
        return this;
    }

    Plugin compile() throws IOException {
        return compile("--class-path");
    }

    /** Takes a class away that others were compiled against. */
    Plugin without(String className) throws IOException {
        Files.delete(classes.resolve("plugin/" + className + ".class"));
        return this;
    }

    Path classes() {
        return classes;
    }

    /** The API as a folder or a jar. */
    static Path api() {
        try {
            return Path.of(StatusCatalog.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A class loader that sees the API and these plug-ins, and none of the providers that are installed. */
    static Loader loader(Plugin... plugins) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Plugin plugin : plugins) {
            urls.add(plugin.classes.toUri().toURL());
        }
        return new Loader(urls.toArray(new URL[0]));
    }

    /** Has the API's classes, but not its class loader, in sight. */
    static class Loader extends URLClassLoader {
        Loader(URL... urls) {
            super(urls, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            return name.startsWith("http.status.api.")
                    ? StatusCatalog.class.getClassLoader().loadClass(name)
                    : super.findClass(name);
        }
    }
}
