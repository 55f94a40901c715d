package http.status.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The resource bundles of {@link BundleFiles}, read once, and what a user keeps to get at them. */
public final class KeptBundles {
    private final ClassLoader loader;
    private final Map<Locale, ResourceBundle> byLocale = new HashMap<>();

    /** Writes the bundles into a temporary folder and reads those of all locales. */
    public KeptBundles() {
        try {
            Path folder = Files.createTempDirectory("bundles");
            folder.toFile().deleteOnExit();
            BundleFiles.write(folder);
            for (Path file : BundleFiles.in(folder)) {
                file.toFile().deleteOnExit();
            }
            // Not closed: the JDK may read a bundle again when memory is short.
            this.loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Locale locale : Inputs.locales()) {
            byLocale.computeIfAbsent(locale, wanted -> ResourceBundle.getBundle(Peers.BUNDLE, wanted, loader));
        }
    }

    /** What {@link ResourceBundle#getBundle(String, Locale, ClassLoader)} needs. */
    public ClassLoader loader() {
        return loader;
    }

    /** The bundles by the locale asked for. */
    public Map<Locale, ResourceBundle> byLocale() {
        return byLocale;
    }

    /** The bundle of one of the locales of the inputs. */
    public ResourceBundle of(Locale locale) {
        ResourceBundle bundle = byLocale.get(locale);
        if (bundle == null) {
            throw new IllegalArgumentException("no bundle is kept for " + locale + ", only for " + byLocale.keySet());
        }
        return bundle;
    }
}
