package http.status.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The resource bundles of {@link BundleFiles}, read once, and what a user keeps to get at them. */
public final class KeptBundles {
    private final ClassLoader loader;
    private final Map<Locale, ResourceBundle> byLocale = new HashMap<>();

    /** The bundles of the installed languages for the six locales of the inputs. */
    public KeptBundles() {
        this(Inputs.installed(), List.of(Inputs.locales()));
    }

    /** Writes the bundles of languages into a temporary folder and reads those for locales. */
    KeptBundles(List<Locale> installed, List<Locale> asked) {
        try {
            Path folder = Files.createTempDirectory("bundles");
            folder.toFile().deleteOnExit();
            BundleFiles.write(folder, installed);
            for (Path file : BundleFiles.in(folder, installed)) {
                file.toFile().deleteOnExit();
            }
            // Not closed: the JDK may read a bundle again when memory is short.
            this.loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Locale locale : asked) {
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
