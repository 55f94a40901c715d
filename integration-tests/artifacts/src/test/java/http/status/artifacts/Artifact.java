package http.status.artifacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The published artifacts, as they were packaged. */
enum Artifact {
    /** The one dependency, which brings registry and texts. */
    ONE("http-status"),
    API("http-status-api"),
    IANA("http-status-iana"),
    I18N("http-status-i18n"),
    JACKSON("bridges/http-status-jackson"),
    JACKSON2("bridges/http-status-jackson2"),
    LANGUAGES("http-status-languages"),
    LEGACY("http-status-legacy"),
    PROBLEM("http-status-problem"),
    REST("bridges/http-status-rest"),
    /** Resources only: recipes that a build tool reads, neither module nor bundle. */
    REWRITE("bridges/http-status-rewrite", "META-INF/rewrite/http-status.yml"),
    SERVLET(
            "bridges/http-status-servlet",
            "META-INF/web-fragment.xml",
            "META-INF/native-image/io.github.httpstatus/http-status-servlet/reachability-metadata.json"),
    /** Without a descriptor, as Spring's own jars are, and no bundle, for Spring has none. */
    SPRING("bridges/http-status-spring"),
    SPRING_BOOT_STARTER(
            "bridges/http-status-spring-boot-starter",
            "META-INF/spring.factories",
            "META-INF/spring-configuration-metadata.json",
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports",
            "META-INF/spring/org.springframework.boot.test.autoconfigure.web.reactive.AutoConfigureWebFlux.imports",
            "META-INF/spring/org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureWebMvc.imports",
            "META-INF/spring/org.springframework.boot.webflux.test.autoconfigure.AutoConfigureWebFlux.imports",
            "META-INF/spring/org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc.imports"),
    TESTKIT("http-status-testkit"),
    VENDOR("http-status-vendor");

    static final Path ROOT = Path.of(System.getProperty("http.status.root"));
    static final String VERSION = System.getProperty("http.status.version");

    private final String folder;
    private final Set<String> resources;

    /**
     * @param folder where its sources are, below the root; the last name is that of the artifact
     * @param resources the files of its jar that neither the JDK nor a build tool knows
     */
    Artifact(String folder, String... resources) {
        this.folder = folder;
        this.resources = Set.of(resources);
    }

    String artifactId() {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** A bridge needs the framework that it is for. */
    boolean isBridge() {
        return folder.startsWith("bridges/");
    }

    /** The one name that the module, the bundle and the root package, if there is any, share. */
    String moduleName() {
        // Spring asks for the end of a starter's name.
        return artifactId().replace("-starter", "").replace('-', '.');
    }

    Set<String> resources() {
        return resources;
    }

    Path folder() {
        return ROOT.resolve(folder);
    }

    Path jar() {
        return jar("");
    }

    Path sources() {
        return jar("-sources");
    }

    Path javadoc() {
        return jar("-javadoc");
    }

    private Path jar(String classifier) {
        return folder().resolve("target/" + artifactId() + "-" + VERSION + classifier + ".jar");
    }

    ModuleDescriptor descriptor() {
        return ModuleFinder.of(jar()).find(moduleName()).orElseThrow().descriptor();
    }

    /** The packages that a caller sees: of a module without a descriptor all. */
    Set<String> exported() {
        return descriptor().isAutomatic()
                ? descriptor().packages()
                : descriptor().exports().stream().map(Exports::source).collect(Collectors.toSet());
    }

    /** Without any, a module is there for the modules that it brings. */
    boolean hasPackages() {
        return !descriptor().packages().isEmpty();
    }

    Manifest manifest() {
        try (JarFile file = new JarFile(jar().toFile())) {
            return file.getManifest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files in a jar. */
    static List<String> files(Path jar) {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }

    static byte[] read(Path jar, String name) {
        try (ZipFile file = new ZipFile(jar.toFile());
                InputStream in = file.getInputStream(file.getEntry(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " " + name, e);
        }
    }

    /** Compares what was packaged with what was reviewed; {@code -Dgolden=write} writes it down to be reviewed. */
    void assertGolden(String kind, String packaged) {
        Path file = Path.of("src/test/resources/golden", moduleName() + "-" + kind + ".txt");
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(file, packaged);
            }
            assertEquals(Files.readString(file), packaged, file::toString);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The lines of its service file, none if there is no such file. */
    List<String> services(String service) {
        String name = "META-INF/services/" + service;
        return files(jar()).contains(name)
                ? new String(read(jar(), name), UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList()
                : List.of();
    }
}
