package http.status.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the figures belong to: processor, system, JDK, and the release of every peer. */
final class Machine {
    private static final Pattern JAR = Pattern.compile("([a-z][a-z0-9.-]*?)-(\\d[^/\\\\]*)\\.jar");

    private Machine() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("processor: "
                + valueIn(Path.of("/proc/cpuinfo"), "model name", ':').orElse("not known") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores");
        lines.add("system: "
                + valueIn(Path.of("/etc/os-release"), "PRETTY_NAME", '=').orElse(property("os.name")) + ", "
                + property("os.arch"));
        lines.add("JDK: " + property("java.runtime.version") + ", " + property("java.vm.name") + " of "
                + property("java.vendor"));
        lines.add("peers and tools: " + String.join(", ", libraries(property("java.class.path"))));
        return lines;
    }

    /** The jars of a class path by name and version; our own go without saying. */
    static List<String> libraries(String classPath) {
        return Stream.of(classPath.split(Pattern.quote(System.getProperty("path.separator"))))
                .map(entry -> JAR.matcher(String.valueOf(Path.of(entry).getFileName())))
                .filter(Matcher::matches)
                .filter(jar -> !jar.group(1).startsWith("http-status"))
                .map(jar -> jar.group(1) + " " + jar.group(2))
                .sorted()
                .toList();
    }

    private static Optional<String> valueIn(Path file, String key, char separator) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(separator) + 1)
                            .replace("\"", "")
                            .strip())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }
}
