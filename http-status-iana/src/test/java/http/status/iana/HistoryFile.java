package http.status.iana;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The lines of the history of the RFCs. */
final class HistoryFile {
    private HistoryFile() {}

    static Stream<String> lines() {
        return new BufferedReader(new InputStreamReader(
                        HistoryFile.class.getResourceAsStream("/rfc-history.csv"), StandardCharsets.UTF_8))
                .lines();
    }
}
