package http.status.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** A running framework. */
final class Osgi implements AutoCloseable {
    private static final long GENEROUS_SECONDS = 120;

    /** SPI Fly reports every provider that it finds; kept here because loggers are held weakly. */
    private static final Logger MEDIATOR_LOG = Logger.getLogger("org.apache.aries.spifly");

    static {
        MEDIATOR_LOG.setLevel(Level.WARNING);
    }

    /** Never closed: Equinox leaves a shutdown hook, which still needs its classes. */
    private static final Map<Implementation, ClassLoader> LOADERS = new ConcurrentHashMap<>();

    private final Framework framework;

    Osgi(Implementation implementation, Path storage) throws IOException, BundleException {
        ClassLoader loader = LOADERS.computeIfAbsent(implementation, Osgi::loader);
        FrameworkFactory factory =
                ServiceLoader.load(FrameworkFactory.class, loader).findFirst().orElseThrow();
        Map<String, String> configuration = new HashMap<>();
        configuration.put(
                Constants.FRAMEWORK_STORAGE,
                Files.createTempDirectory(storage, "framework").toString());
        configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        framework = factory.newFramework(configuration);
        framework.start();
    }

    private static ClassLoader loader(Implementation implementation) {
        List<URL> urls = new ArrayList<>();
        for (Path jar : Jars.framework(implementation)) {
            try {
                urls.add(jar.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), Osgi.class.getClassLoader());
    }

    /** All are installed before the first is started, so that they resolve together. */
    List<Bundle> start(List<Path> jars) throws BundleException {
        List<Bundle> bundles = install(jars);
        for (Bundle bundle : bundles) {
            bundle.start();
        }
        return bundles;
    }

    List<Bundle> install(List<Path> jars) throws BundleException {
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : jars) {
            bundles.add(framework.getBundleContext().installBundle(jar.toUri().toString()));
        }
        return bundles;
    }

    List<String> bundlesThatAreNotActive() {
        List<String> others = new ArrayList<>();
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            if (bundle.getState() != Bundle.ACTIVE) {
                others.add(bundle.getSymbolicName());
            }
        }
        return others;
    }

    /** What the application answers. */
    String ask(String question) throws Exception {
        Collection<ServiceReference<Callable<String>>> found = references(question);
        assertEquals(1, found.size(), () -> "applications that answer " + question);
        ServiceReference<Callable<String>> reference = found.iterator().next();
        try {
            return framework.getBundleContext().getService(reference).call();
        } finally {
            framework.getBundleContext().ungetService(reference);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Collection<ServiceReference<Callable<String>>> references(String question) throws Exception {
        return (Collection)
                framework.getBundleContext().getServiceReferences(Callable.class, "(question=" + question + ")");
    }

    /** Waits until the framework has thrown away what it held of uninstalled bundles, and rewired the others. */
    void refresh(Collection<Bundle> bundles) throws InterruptedException {
        CountDownLatch refreshed = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(bundles, event -> {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                refreshed.countDown();
            }
        });
        assertTrue(refreshed.await(GENEROUS_SECONDS, TimeUnit.SECONDS), "refreshed");
    }

    @Override
    public void close() throws BundleException {
        try {
            framework.stop();
            FrameworkEvent end = framework.waitForStop(TimeUnit.SECONDS.toMillis(GENEROUS_SECONDS));
            assertEquals(FrameworkEvent.STOPPED, end.getType(), "the framework stops");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
