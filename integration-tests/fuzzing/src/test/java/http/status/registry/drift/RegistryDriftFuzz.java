package http.status.registry.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import http.status.fuzzing.Fuzzed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** In the package of the command, which ends the machine that it runs on where it is called from outside. */
class RegistryDriftFuzz {
    private static final Path COPIES = Path.of(System.getProperty("http.status.fuzzing.registries"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 13);

    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(
                Files.readAllBytes(COPIES.resolve("http-status-codes.xml")),
                Files.readAllBytes(COPIES.resolve("http-status-codes-1.csv")),
                "Value,Description,Reference\r\n404,\"Not\u001b[31m Found\",\"[RFC9110, Section 15.5.5]\"\r\n"
                        .getBytes(UTF_8),
                "<!DOCTYPE registry><registry xmlns=\"http://www.iana.org/assignments\"/>".getBytes(UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void aCopyIsComparedOrRefusedAndShownOnATerminal(byte @NotNull [] copy) {
        Fuzzed.run(() -> check(copy), copy);
    }

    private static void check(byte[] copy) throws IOException {
        Path file = Files.write(Path.of("copy"), copy);
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(shown, true, UTF_8);
        int exit = RegistryDrift.run(new String[] {file.toString()}, TODAY, out, out);
        assertTrue(exit >= RegistryDrift.NO_DIFFERENCE && exit <= RegistryDrift.BAD_INPUT);
        assertTrue(
                shown.toString(UTF_8).chars().allMatch(c -> c >= ' ' && c <= '~' || c == '\n'), shown.toString(UTF_8));
    }
}
