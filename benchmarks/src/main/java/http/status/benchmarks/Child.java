package http.status.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that is started, waited for, and must succeed. */
final class Child {
    /** The launcher of the JDK that runs this program: what is compared is started by the same one. */
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Child() {}

    /** Runs a command; gives what it printed, standard error behind standard output. */
    static List<String> run(List<String> command) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("errors", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            // What these hold would be in every figure, and a line about them in every output.
            builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
            Process process = builder.start();
            process.getOutputStream().close();
            List<String> lines =
                    new ArrayList<>(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
            lines.addAll(Files.readAllLines(errors));
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException("exit status " + status + " of " + command + ": " + lines);
            }
            return lines;
        } finally {
            Files.delete(errors);
        }
    }
}
