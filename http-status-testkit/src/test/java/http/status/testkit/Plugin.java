package http.status.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import http.status.api.StatusCatalog;
import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A registry with texts in a folder or a jar, compiled on the spot: what a test needs to see of both worlds. */
final class Plugin {
    private static final String REGISTRY = """
            package plugin;

            import http.status.api.StatusCode;
            import http.status.api.spi.StatusCodeProvider;
            import java.util.List;

            public class Registry implements StatusCodeProvider {
                @Override
                public String registry() {
                    return "plugin";
                }

                @Override
                public List<StatusCode> statusCodes() {
                    return List.of(StatusCode.builder("plugin", 470).phrase("Plugged In").build());
                }
            }
            """;
    private static final String TEXTS = """
            package plugin;

            import http.status.api.StatusText;
            import http.status.api.spi.StatusTextProvider;
            import java.util.Locale;
            import java.util.Map;
            import java.util.Set;

            public class Texts implements StatusTextProvider {
                @Override
                public String registry() {
                    return "plugin";
                }

                @Override
                public Set<Locale> locales() {
                    return Set.of(Locale.FRENCH);
                }

                @Override
                public Map<Integer, StatusText> texts(Locale locale) {
                    return Map.of(470, StatusText.of("Branch\\u00E9", "Un texte.", locale));
                }
            }
            """;
    private static final String MODULE = "module plugin { requires http.status.api; exports plugin; %s }";

    private final Path sources;
    private final Path classes;
    private final Path jar;

    Plugin(Path folder) throws IOException {
        this.sources = Files.createDirectories(folder.resolve("sources"));
        this.classes = Files.createDirectories(folder.resolve("classes"));
        this.jar = folder.resolve("plugin.jar");
        source("plugin/Registry.java", REGISTRY);
        source("plugin/Texts.java", TEXTS);
    }

    Plugin source(String file, String text) throws IOException {
        Path source = sources.resolve(file);
        Files.createDirectories(source.getParent());
        Files.writeString(source, text, UTF_8);
        return this;
    }

    /** Writes a module-info with these words. */
    Plugin module(String words) throws IOException {
        return source("module-info.java", MODULE.replace("%s", words));
    }

    /** Writes a module-info and service files that both name both providers. */
    Plugin sound() throws IOException {
        return module("provides http.status.api.spi.StatusCodeProvider with plugin.Registry;"
                        + " provides http.status.api.spi.StatusTextProvider with plugin.Texts;")
                .services(StatusCodeProvider.class, "plugin.Registry # ours")
                .services(StatusTextProvider.class, "", "# French", "plugin.Texts");
    }

    Plugin services(Class<?> service, String... lines) throws IOException {
        return services(classes, service, lines);
    }

    Plugin services(Path root, Class<?> service, String... lines) throws IOException {
        Path file = root.resolve("META-INF/services/" + service.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines), UTF_8);
        return this;
    }

    /** Compiles the sources; the API is on both paths, so that a module-info may stand among them. */
    Plugin compile() throws IOException {
        String api = root(StatusCatalog.class);
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-d", classes.toString(), "--class-path", api, "--module-path", api));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        StringWriter log = new StringWriter();
        PrintWriter out = new PrintWriter(log);
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        if (javac.run(out, out, arguments.toArray(new String[0])) != 0) {
            throw new IllegalStateException("the plug-in does not compile: " + log);
        }
        return this;
    }

    private static String root(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the jar, with these lines in its manifest. */
    Path jar(String... lines) throws IOException {
        String manifest = "Manifest-Version: 1.0\n" + String.join("\n", lines) + "\n";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries =
                        new JarOutputStream(out, new Manifest(new ByteArrayInputStream(manifest.getBytes(UTF_8))));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    Path classes() {
        return classes;
    }

    /** Loads the classes as if a program had made them on the spot: there is no file of them. */
    ClassLoader inMemory() {
        return new ClassLoader(Plugin.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                try {
                    byte[] bytes = Files.readAllBytes(classes.resolve(name.replace('.', '/') + ".class"));
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
    }

    /** Verifies the plug-in in a class loader, as on the class path. */
    static List<Fault> onTheClassPath(Path... roots) throws Exception {
        return onTheClassPath(Set.of(), roots);
    }

    static List<Fault> onTheClassPath(Set<Requirement> excepted, Path... roots) throws Exception {
        try (URLClassLoader loader = loader(roots)) {
            return verify(loader, excepted);
        }
    }

    /** Verifies the registry of one plug-in with the texts of another, each in a class loader. */
    static List<Fault> apartOnTheClassPath(Path codes, Path texts) throws Exception {
        try (URLClassLoader ofCodes = loader(codes);
                URLClassLoader ofTexts = loader(texts)) {
            return RegistryVerifier.of((StatusCodeProvider) make(ofCodes.loadClass("plugin.Registry")))
                    .texts(texts(ofTexts))
                    .faults();
        }
    }

    /** Verifies the texts alone, as a translator does, in a class loader. */
    static List<Fault> textsOnTheClassPath(Path root) throws Exception {
        try (URLClassLoader loader = loader(root)) {
            return TextsVerifier.of(texts(loader)).faults();
        }
    }

    private static URLClassLoader loader(Path... roots) throws IOException {
        URL[] urls = new URL[roots.length];
        for (int i = 0; i < roots.length; i++) {
            urls[i] = roots[i].toUri().toURL();
        }
        return new URLClassLoader(urls, Plugin.class.getClassLoader());
    }

    /** Verifies the plug-in as on the module path, whichever path these tests run on: there the testkit is a module, too. */
    static List<Fault> onTheModulePath(Path root) throws Exception {
        ModuleLayer boot = ModuleLayer.boot();
        ModuleFinder modules = RegistryVerifier.class.getModule().isNamed()
                ? ModuleFinder.of(root)
                : ModuleFinder.of(root, Path.of(root(StatusCatalog.class)), Path.of(root(RegistryVerifier.class)));
        Configuration configuration =
                boot.configuration().resolve(modules, ModuleFinder.of(), Set.of("plugin", "http.status.testkit"));
        ModuleLayer.Controller controller = ModuleLayer.defineModulesWithManyLoaders(
                configuration, List.of(boot), ClassLoader.getPlatformClassLoader());
        ModuleLayer layer = controller.layer();
        // The providers are made here; the testkit can make others only if the plug-in exports them.
        controller.addExports(layer.findModule("plugin").orElseThrow(), "plugin", Plugin.class.getModule());
        return verify(layer.findLoader("plugin"), layer.findLoader("http.status.testkit"));
    }

    /** The testkit of a layer has types of its own, and so have its faults. */
    private static List<Fault> verify(ClassLoader loader, ClassLoader testkit) throws Exception {
        Class<?> type = testkit.loadClass(RegistryVerifier.class.getName());
        Object registry = make(loader.loadClass("plugin.Registry"));
        Object verifier = type.getMethod("of", testkit.loadClass(StatusCodeProvider.class.getName()))
                .invoke(null, registry);
        verifier = type.getMethod("texts", Collection.class)
                .invoke(verifier, List.of(make(loader.loadClass("plugin.Texts"))));
        List<Fault> faults = new ArrayList<>();
        for (Object fault : (List<?>) type.getMethod("faults").invoke(verifier)) {
            Object requirement = fault.getClass().getMethod("requirement").invoke(fault);
            Object message = fault.getClass().getMethod("message").invoke(fault);
            faults.add(new Fault(Requirement.valueOf(requirement.toString()), message.toString()));
        }
        return faults;
    }

    /** Verifies the plug-in in any class loader. */
    static List<Fault> verify(ClassLoader loader, Set<Requirement> excepted) throws Exception {
        return RegistryVerifier.of((StatusCodeProvider) make(loader.loadClass("plugin.Registry")))
                .texts(texts(loader))
                .except(excepted)
                .faults();
    }

    private static StatusTextProvider texts(ClassLoader loader) throws ReflectiveOperationException {
        return (StatusTextProvider) make(loader.loadClass("plugin.Texts"));
    }

    private static Object make(Class<?> type) throws ReflectiveOperationException {
        return type.getConstructor().newInstance();
    }
}
