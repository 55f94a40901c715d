package http.status.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program of ours as a process, from when it says its address until it is closed. */
final class Program implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/");

    private final Process process;
    private final URI address;

    /** Runs a program to its end. */
    static void run(String mainClass, String... arguments) throws IOException, InterruptedException {
        Process process = process(mainClass, arguments).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException(mainClass + " failed");
        }
    }

    private static ProcessBuilder process(String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Starts a program on any free port. */
    Program(String mainClass) throws IOException {
        process = process(mainClass, "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output = process.inputReader(UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                address = URI.create(matcher.group());
                return;
            }
        }
        throw new IOException(mainClass + " ended without an address");
    }

    String uri(String path) {
        return address.resolve(path).toString();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
