package http.status.registry.drift;

import java.util.List;

/**
 * One row of the registry, before its words are understood.
 *
 * @param line the line of the file where it ends, for messages
 * @param value the number or the range of numbers
 * @param description the phrase and what else stands there
 * @param references the references, each as it is written
 */
record Row(long line, String value, String description, List<String> references) {
    Row {
        value = oneLine(value);
        description = oneLine(description);
        references = references.stream()
                .map(Row::oneLine)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
