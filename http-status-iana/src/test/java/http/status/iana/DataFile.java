package http.status.iana;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The lines of a file of test data, without the first, which names the columns. */
final class DataFile {
    private DataFile() {}

    static Stream<String> lines(String name) {
        return new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(DataFile.class.getResourceAsStream("/" + name), name),
                        StandardCharsets.UTF_8))
                .lines()
                .skip(1);
    }
}
