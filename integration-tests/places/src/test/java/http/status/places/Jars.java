package http.status.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged jars, which Maven put on the class path of the tests. */
final class Jars {
    static final Path ONE = jar("http-status");
    static final Path API = jar("http-status-api");
    static final Path IANA = jar("http-status-iana");
    static final Path I18N = jar("http-status-i18n");
    static final Path ACME = jar("http-status-custom-registry");
    static final Path DANISH = jar("http-status-danish-texts");

    /** The library. */
    static final List<Path> LIBRARY = List.of(API, IANA, I18N);

    /** The library, as the one dependency brings it. */
    static final List<Path> BROUGHT = join(LIBRARY, ONE);

    /** What others plug into it. */
    static final List<Path> PLUGINS = List.of(ACME, DANISH);

    static final List<Path> ALL = join(LIBRARY, PLUGINS);

    private Jars() {}

    private static Path jar(String name) {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches(name + "-[0-9].*\\.jar"))
                .toList();
        assertEquals(1, jars.size(), () -> "the packaged jar of " + name + " is on the class path once: " + jars);
        return jars.get(0);
    }

    static List<Path> join(List<Path> first, List<Path> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    static List<Path> join(List<Path> paths, Path... more) {
        return join(paths, List.of(more));
    }

    /** The paths as the value of an option. */
    static String path(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The orders in which each path is the first once, and one that is the other way round. */
    static Stream<List<Path>> orders(List<Path> paths) {
        List<List<Path>> orders = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            List<Path> order = new ArrayList<>(paths);
            Collections.rotate(order, i);
            orders.add(order);
        }
        List<Path> reversed = new ArrayList<>(paths);
        Collections.reverse(reversed);
        orders.add(reversed);
        return orders.stream();
    }

    /** A copy of a jar in a folder, without some of its entries and with others. */
    static Path copy(Path jar, Path folder, Predicate<String> without, Map<String, byte[]> with) throws IOException {
        Path copy = folder.resolve(jar.getFileName());
        try (JarFile in = new JarFile(jar.toFile());
                OutputStream file = Files.newOutputStream(copy);
                JarOutputStream out = new JarOutputStream(file)) {
            for (JarEntry entry : Collections.list(in.entries())) {
                if (!without.test(entry.getName()) && !with.containsKey(entry.getName())) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    try (InputStream content = in.getInputStream(entry)) {
                        content.transferTo(out);
                    }
                }
            }
            for (Map.Entry<String, byte[]> entry : with.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return copy;
    }
}
