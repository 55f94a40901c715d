package http.status.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import http.status.api.StatusCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The API, the providers and whatever they use, read anew from where they lie, as if a virtual machine had just begun:
 * with installed catalogs that aren't filled yet, and in which these providers alone are found.
 */
final class FreshClasses extends ClassLoader {
    private static final String SERVICES = "META-INF/services/";

    private final ClassLoader original;
    private final List<Plug> plugs;

    FreshClasses(ClassLoader original, List<Plug> plugs) {
        super(ClassLoader.getPlatformClassLoader());
        this.original = original;
        this.plugs = plugs;
    }

    /** The platform's loader finds the modules of the application as well: only what is the JDK's is taken from it. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known == null) {
                known = ofTheJdk(name);
            }
            return known != null ? known : findClass(name);
        }
    }

    private @Nullable Class<?> ofTheJdk(String name) {
        try {
            Class<?> found = getParent().loadClass(name);
            ClassLoader loader = found.getClassLoader();
            return loader == null || loader == getParent() ? found : null;
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        try (InputStream in = open(file)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** The loader of a module that reads the API need not see its files: the API's own module does. */
    private @Nullable InputStream open(String file) {
        InputStream in = original.getResourceAsStream(file);
        return in != null ? in : StatusCatalog.class.getResourceAsStream('/' + file);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        URL found = original.getResource(name);
        return found != null ? found : inModules(name);
    }

    /** A named module keeps the files of its packages to itself; a provider that reads its own must find them here, too. */
    private @Nullable URL inModules(String name) {
        for (Plug plug : plugs) {
            Module module = plug.type().getModule();
            if (module.isNamed()) {
                try (ModuleReader reader = reference(module).open()) {
                    Optional<URI> found = reader.find(name);
                    if (found.isPresent()) {
                        return found.get().toURL();
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return null;
    }

    private static ModuleReference reference(Module module) {
        return module.getLayer()
                .configuration()
                .findModule(module.getName())
                .orElseThrow()
                .reference();
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        if (!name.startsWith(SERVICES)) {
            return original.getResources(name);
        }
        String lines = plugs.stream()
                .filter(plug -> name.equals(SERVICES + plug.service().getName()))
                .map(Plug::name)
                .collect(Collectors.joining("\n"));
        return Collections.enumeration(List.of(new URL(null, "testkit:" + name, new Text(lines))));
    }

    /** A file that is written nowhere. */
    private static final class Text extends URLStreamHandler {
        private final byte[] bytes;

        Text(String text) {
            this.bytes = text.getBytes(UTF_8);
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(bytes);
                }
            };
        }
    }
}
