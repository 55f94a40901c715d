package http.status.osgi;

import static http.status.osgi.Part.API;
import static http.status.osgi.Part.APPLICATION;
import static http.status.osgi.Part.PLUGINS;
import static http.status.osgi.Part.PROVIDERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** What stays in memory of bundles that were removed. */
class RemovalIT {
    private static final int ATTEMPTS = 100;
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path storage;

    @ParameterizedTest
    @CsvSource({"FELIX, false", "FELIX, true", "EQUINOX, false", "EQUINOX, true"})
    void noClassLoaderStays(Implementation implementation, boolean mediator) throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            if (mediator) {
                osgi.start(Part.MEDIATOR.jars());
            }
            Map<String, WeakReference<ClassLoader>> loaders = useAndRemove(osgi);
            assertFalse(loaders.isEmpty());
            assertEquals(List.of(), reachable(loaders));
        }
    }

    /** A method of its own: no variable of the test's frame may hold a bundle. */
    private static Map<String, WeakReference<ClassLoader>> useAndRemove(Osgi osgi) throws Exception {
        List<Bundle> bundles = osgi.start(Part.jars(List.of(API, PROVIDERS, PLUGINS, APPLICATION)));
        for (String question : List.of(
                "404",
                "404 in French",
                "404 in Danish",
                "470 in French",
                "404 in French of passed providers",
                "what the library's loader loads",
                "what the system's loader loads")) {
            osgi.ask(question);
        }
        Map<String, WeakReference<ClassLoader>> loaders = new TreeMap<>();
        for (Bundle bundle : bundles) {
            ClassLoader loader = bundle.adapt(BundleWiring.class).getClassLoader();
            loaders.put(bundle.getSymbolicName(), new WeakReference<>(loader));
        }
        assertEquals(bundles.size(), loaders.size());
        for (Bundle bundle : bundles) {
            bundle.stop();
        }
        for (Bundle bundle : bundles) {
            bundle.uninstall();
        }
        osgi.refresh(bundles);
        return loaders;
    }

    private static List<String> reachable(Map<String, WeakReference<ClassLoader>> loaders) {
        List<String> names = names(loaders);
        for (int attempt = 0; attempt < ATTEMPTS && !names.isEmpty(); attempt++) {
            List<byte[]> pressure = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                pressure.add(new byte[MEGABYTE]);
            }
            System.gc();
            names = names(loaders);
        }
        return names;
    }

    private static List<String> names(Map<String, WeakReference<ClassLoader>> loaders) {
        List<String> names = new ArrayList<>();
        loaders.forEach((name, loader) -> {
            if (loader.get() != null) {
                names.add(name);
            }
        });
        return names;
    }
}
