package http.status.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import http.status.api.StatusCode;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltCodeFuzz {
    /** The four forms that were once built, and then failed in every text: a line break, a tab, a blank phrase, a blank description. */
    static Stream<Arguments> seeds() {
        return Stream.of(
                Arguments.of(
                        "acme",
                        470,
                        "Out Of Coffee",
                        "The machine is empty.\nTry again.",
                        "OUT_OF_COFFEE",
                        "NO_COFFEE"),
                Arguments.of("acme", 470, "Out Of Coffee", "The machine\tis empty.", "", ""),
                Arguments.of("acme", 471, "   ", "", "", ""),
                Arguments.of("acme", 472, "", "\u00a0", "", ""),
                Arguments.of("acme", 473, "", "The \uE000 machine \uE001 is\u2028empty.", "", ""),
                Arguments.of("iana", 404, "Not Found", "It isn't there.", "NOT_FOUND", "NOT_THERE"));
    }

    @MethodSource("seeds")
    @FuzzTest
    void aCodeIsBuiltAndToldInEveryLanguageOrRefused(
            @NotNull String registry,
            @InRange(min = 90, max = 1_010) int number,
            @NotNull String rawPhrase,
            @NotNull String rawDescription,
            @NotNull String name,
            @NotNull String alias) {
        Fuzzed.run(
                () -> {
                    String phrase = Fuzzed.text(rawPhrase);
                    String description = Fuzzed.text(rawDescription);
                    boolean legal = Oracle.isRegistry(registry)
                            && number >= 100
                            && number <= 999
                            && Oracle.isPhrase(phrase)
                            && (description.isEmpty() || Oracle.isText(description))
                            && Oracle.isConstantName(name)
                            && Oracle.isConstantName(alias);
                    Optional<StatusCode> built = Oracle.madeOrRefused(() -> StatusCode.builder(registry, number)
                            .phrase(phrase)
                            .formerPhrases(phrase.isEmpty() ? new String[0] : new String[] {phrase})
                            .description(description)
                            .constantName(name)
                            .aliases(alias.isEmpty() ? new String[0] : new String[] {alias})
                            .build());
                    assertEquals(legal, built.isPresent());
                    if (legal) {
                        Oracle.assertLegal(built.orElseThrow());
                        Oracle.assertReadBack(built.orElseThrow());
                    }
                },
                registry,
                number,
                rawPhrase,
                rawDescription,
                name,
                alias);
    }
}
