package http.status.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import http.status.api.StatusText;
import http.status.api.spi.TextBundle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class TextBundleFuzz {
    static Stream<byte[]> seeds() {
        return Stream.of(
                        "404.title=Caf\u00e9 \\\n  \\u00e9puis\\u00e9\n# a comment\n404.description : Il n'y en a plus.\n",
                        "4xx.title=T\r\n4xx.description=D\rother.title T\n!\nother.description D",
                        // What once stood raw in a message, or couldn't be seen in it.
                        "a\\r\\nINFO\\: forged\\u001b[31m=1",
                        "x".repeat(2_000) + "=1",
                        "\ufeff404.phrase=a\n404.description=d",
                        "404.title=A\\ud83d\n404.description=B\\u202e")
                .map(file -> file.getBytes(UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void aFileIsReadAsPropertiesReadItOrRefused(byte @NotNull [] file) {
        Fuzzed.run(() -> check(file), file);
    }

    private static void check(byte[] file) throws IOException {
        Optional<TextBundle> read = Oracle.madeOrRefused(() -> {
            try {
                return TextBundle.read("acme_fr.properties", new ByteArrayInputStream(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (read.isEmpty()) {
            return;
        }
        TextBundle bundle = read.get();
        Properties properties = new Properties();
        properties.load(new StringReader(new String(file, UTF_8)));
        Set<String> keys = properties.stringPropertyNames();
        assertEquals(keys, bundle.keySet());
        for (String key : keys) {
            assertEquals(Optional.of(properties.getProperty(key)), bundle.find(key));
        }
        Collection<StatusText> codes = bundle.texts(Locale.FRENCH).values();
        Collection<StatusText> classes = bundle.classTexts(Locale.FRENCH).values();
        assertEquals(keys.size(), 2 * (codes.size() + classes.size()));
        assertTrue(Stream.concat(codes.stream(), classes.stream())
                .allMatch(text -> Oracle.isText(text.title()) && Oracle.isText(text.description())));
    }
}
