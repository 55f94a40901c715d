package http.status.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** What a job has printed: lines of a label and a value. */
record Summary(List<String> lines) {
    String value(String label) {
        List<String> values = values(label);
        assertEquals(1, values.size(), () -> label + ": is one line of " + lines);
        return values.get(0);
    }

    List<String> values(String label) {
        String start = label + ": ";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }
}
