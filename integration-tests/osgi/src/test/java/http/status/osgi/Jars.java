package http.status.osgi;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The jars that the build has copied, and bundles made from sources. */
final class Jars {
    private static final Path JARS = Path.of(System.getProperty("http.status.osgi.jars"));
    private static final Path SOURCES = Path.of(System.getProperty("http.status.osgi.sources"));

    static final Path ONE = library("http-status");
    static final Path API = library("http-status-api");
    static final Path I18N = library("http-status-i18n");
    static final Path IANA = library("http-status-iana");
    static final Path LEGACY = library("http-status-legacy");
    static final Path PROBLEM = library("http-status-problem");
    static final List<Path> LIBRARY = List.of(ONE, API, I18N, IANA, LEGACY, PROBLEM);

    static final Path CUSTOM_REGISTRY = JARS.resolve("plugins").resolve("http-status-custom-registry.jar");
    static final Path DANISH_TEXTS = JARS.resolve("plugins").resolve("http-status-danish-texts.jar");

    private Jars() {}

    private static Path library(String artifactId) {
        return JARS.resolve("library").resolve(artifactId + ".jar");
    }

    static List<Path> mediator() {
        return in("mediator");
    }

    static List<Path> framework(Implementation implementation) {
        return in(implementation.name().toLowerCase(Locale.ROOT));
    }

    private static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(JARS.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bundle that looks codes up; it is compiled once. */
    static Path application() {
        return Application.BUNDLE;
    }

    private static final class Application {
        static final Path BUNDLE = compiled(
                "application",
                Map.of(
                        "Bundle-Activator",
                        "application.Application",
                        "Import-Package",
                        "http.status.api,http.status.api.spi,org.osgi.framework"
                                + ",http.status.iana;resolution:=optional"
                                + ",http.status.i18n;resolution:=optional"
                                + ",http.status.i18n.bundle;resolution:=optional"));
    }

    /** A copy of a bundle that lacks some headers. */
    static Path without(List<String> headers, Path jar, Path folder) throws IOException {
        Path copy = folder.resolve("without-headers.jar");
        try (JarFile source = new JarFile(jar.toFile())) {
            Manifest manifest = source.getManifest();
            for (String header : headers) {
                if (manifest.getMainAttributes().remove(new Attributes.Name(header)) == null) {
                    throw new IllegalArgumentException(jar + " has no " + header);
                }
            }
            try (JarOutputStream target = jar(copy, manifest)) {
                for (JarEntry entry : source.stream().toList()) {
                    if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        target.putNextEntry(new JarEntry(entry.getName()));
                        source.getInputStream(entry).transferTo(target);
                    }
                }
            }
        }
        return copy;
    }

    /** A bundle without classes that requires another. */
    static Path requiring(String bundle, Path folder) throws IOException {
        Path jar = folder.resolve("requiring.jar");
        jar(jar, manifest("requiring", Map.of("Require-Bundle", bundle))).close();
        return jar;
    }

    private static Manifest manifest(String name, Map<String, String> headers) {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", name);
        headers.forEach(attributes::putValue);
        return manifest;
    }

    private static Path compiled(String name, Map<String, String> headers) {
        Path bundle = JARS.resolve(name + ".jar");
        try {
            Path classes = Files.createDirectories(JARS.resolve(name));
            compile(SOURCES.resolve(name), classes);
            try (JarOutputStream target = jar(bundle, manifest(name, headers));
                    Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    target.putNextEntry(
                            new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    private static JarOutputStream jar(Path file, Manifest manifest) throws IOException {
        OutputStream stream = Files.newOutputStream(file);
        return new JarOutputStream(stream, manifest);
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        String classPath = Stream.concat(
                        LIBRARY.stream().map(Path::toString), Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> options = new ArrayList<>(List.of("--release", "17", "-proc:none", "-Xlint:all,-classfile,-path"));
        options.addAll(List.of("-Werror", "-cp", classPath, "-d", classes.toString()));
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> found = Files.list(sources)) {
            List<Path> java = found.sorted().toList();
            boolean fine = javac.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            if (!fine) {
                throw new IllegalStateException(complaints.toString());
            }
        }
    }
}
