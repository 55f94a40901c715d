package http.status.benchmarks;

import http.status.benchmarks.cold.RetainedMemory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the library keeps in memory, as JOL counts it in a Java virtual machine of its own. */
final class Memory {
    private Memory() {}

    static List<Row> rows() throws IOException, InterruptedException {
        Map<String, Double> bytes = new HashMap<>();
        for (String line : Child.run(List.of(
                Child.JAVA,
                // JOL reads the fields of records and of the JDK by an agent that it attaches to its own process.
                "-XX:+EnableDynamicAgentLoading",
                "-Djdk.attach.allowAttachSelf=true",
                "-Djol.magicFieldOffset=true",
                "-cp",
                System.getProperty("java.class.path"),
                RetainedMemory.class.getName()))) {
            String[] parts = line.split("=", -1);
            // JOL prints warnings of its own between.
            if (parts.length == 2 && parts[0].startsWith(RetainedMemory.PREFIX)) {
                bytes.put(parts[0], Double.parseDouble(parts[1]));
            }
        }
        return List.of(
                Row.atMost("catalog index: its array by number", 4.1, "KiB", of(bytes, RetainedMemory.INDEX) / 1024),
                Row.atMost(
                        "enum and its index: constants, names, phrases, arrays",
                        14,
                        "KiB",
                        of(bytes, RetainedMemory.ENUM) / 1024),
                Row.atMost(
                        "the French texts: objects, strings, tables",
                        2.5,
                        "× their size in UTF-8",
                        of(bytes, RetainedMemory.TEXTS) / of(bytes, RetainedMemory.UTF_8)));
    }

    private static double of(Map<String, Double> bytes, String name) {
        Double figure = bytes.get(name);
        if (figure == null) {
            throw new IllegalStateException(
                    RetainedMemory.class.getSimpleName() + " printed no " + name + ", only " + bytes.keySet());
        }
        return figure;
    }
}
