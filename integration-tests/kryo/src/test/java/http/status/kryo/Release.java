package http.status.kryo;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The releases of Kryo, each in a class loader of its own: 4 is Spark's, 5 that of newer engines. */
enum Release {
    KRYO_4("4"),
    KRYO_5("5");

    private final UnaryOperator<Object> roundTrip;

    Release(String folder) {
        this.roundTrip = load(Path.of(System.getProperty("kryo.jars"), folder));
    }

    /** Writes a value and reads it back. */
    Object copy(Object value) {
        return roundTrip.apply(value);
    }

    @SuppressWarnings("unchecked")
    private static UnaryOperator<Object> load(Path folder) {
        try (Stream<Path> jars = Files.list(folder)) {
            URL[] urls = jars.map(Release::url).toArray(URL[]::new);
            return (UnaryOperator<Object>)
                    new Loader(urls).roundTrip().getConstructor().newInstance();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Has the jars of one release, and {@link RoundTrip} beside them; all else is that of the tests. */
    private static final class Loader extends URLClassLoader {
        Loader(URL[] jars) {
            super(jars, Release.class.getClassLoader());
        }

        Class<?> roundTrip() throws IOException {
            try (InputStream in = RoundTrip.class.getResourceAsStream("RoundTrip.class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(RoundTrip.class.getName(), bytes, 0, bytes.length);
            }
        }
    }
}
