package http.status.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import http.status.api.StatusCode;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class ParsingFuzz {
    static Stream<String> seeds() {
        return Stream.of("404", "099", "1000", "+40", "4\u00664", "HTTP/1.1 404 Not Found", "\uE000\r\n", "NOT_FOUND");
    }

    @MethodSource("seeds")
    @FuzzTest
    void aTextIsThreeDigitsOrRefused(@NotNull String raw) {
        Fuzzed.run(
                () -> {
                    String text = Fuzzed.text(raw);
                    Optional<StatusCode> parsed = Oracle.madeOrRefused(() -> StatusCode.parse(text));
                    assertEquals(text.matches("[1-9][0-9]{2}"), parsed.isPresent());
                    assertEquals(parsed, StatusCode.tryParse(text));
                    parsed.ifPresent(code -> assertEquals(text, Integer.toString(code.code())));
                },
                raw);
    }
}
