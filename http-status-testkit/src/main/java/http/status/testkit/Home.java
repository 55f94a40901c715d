package http.status.testkit;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where a provider's class lies, a jar, a folder or a module, and what that place says of providers. */
final class Home {
    private final Class<?> type;

    Home(Class<?> type) {
        this.type = type;
    }

    /** The module as it is described beside the class, whichever path it is on; null if nothing describes it. */
    @Nullable
    ModuleDescriptor descriptor() throws IOException {
        ModuleDescriptor running = type.getModule().getDescriptor();
        if (running != null) {
            return running.isAutomatic() ? null : running;
        }
        URL file = beside("module-info.class");
        try (InputStream in = file == null ? null : open(file)) {
            return in == null ? null : ModuleDescriptor.read(in);
        }
    }

    /** The classes that the service file names; null if there is no such file. */
    @Nullable
    Set<String> services(Class<?> service) throws IOException {
        String file = "META-INF/services/" + service.getName();
        if (type.getModule().isNamed()) {
            try (InputStream in = type.getModule().getResourceAsStream(file)) {
                return in == null ? null : names(in);
            }
        }
        URL beside = beside(file);
        Set<String> names = beside == null ? null : names(beside);
        return names != null || beside == null || !isFile(beside) ? names : inOtherFolders(file);
    }

    /** Some builds put resources in a folder of their own: there the file that names the class is the one. */
    private @Nullable Set<String> inOtherFolders(String file) throws IOException {
        Set<String> first = null;
        for (URL url : Collections.list(type.getClassLoader().getResources(file))) {
            Set<String> names = isFile(url) ? names(url) : null;
            if (names != null && (first == null || names.contains(type.getName()))) {
                first = names;
            }
        }
        return first;
    }

    private static boolean isFile(URL url) {
        return url.getProtocol().equals("file");
    }

    private @Nullable URL beside(String file) throws IOException {
        String path = type.getName().replace('.', '/') + ".class";
        URL url = type.getResource('/' + path);
        return url == null ? null : new URL(url, "../".repeat(path.split("/").length - 1) + file);
    }

    private static @Nullable Set<String> names(URL url) throws IOException {
        try (InputStream in = open(url)) {
            return in == null ? null : names(in);
        }
    }

    private static Set<String> names(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<String> names = lines.lines()
                .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        return new TreeSet<>(names);
    }

    /** Past the cache of open jars, which would keep the file of a jar that is written anew. */
    private static @Nullable InputStream open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try {
            return connection.getInputStream();
        } catch (FileNotFoundException | NoSuchFileException e) {
            return null;
        }
    }
}
