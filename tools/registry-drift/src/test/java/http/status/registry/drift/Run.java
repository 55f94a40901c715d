package http.status.registry.drift;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * One run of the command.
 *
 * @param exit the exit status
 * @param out the lines of standard output
 * @param err the lines of standard error
 */
record Run(int exit, List<String> out, List<String> err) {
    /** The last day on which the mirrored registry's temporary registration is in force. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 13);

    /** Runs the command with arguments, on {@link #LAST_DAY}. */
    static Run with(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = RegistryDrift.run(args, LAST_DAY, stream(out), stream(err));
        return new Run(exit, lines(out), lines(err));
    }

    /** Runs the command with a file of a content, on {@link #LAST_DAY}. */
    static Run on(Path folder, byte[] content) throws IOException {
        return with(Files.write(folder.resolve("copy"), content).toString());
    }

    /** Runs the command with a file of a text in UTF-8, on {@link #LAST_DAY}. */
    static Run on(Path folder, String content) throws IOException {
        return on(folder, content.getBytes(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
