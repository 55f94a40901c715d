package http.status.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import http.status.api.Reference;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceFuzz {
    /** With long repeats, because a stack was once overflowed by them. */
    static Stream<Arguments> seeds() {
        return Stream.of(
                Arguments.of(9110, "15.5", ".5", 1, "draft-ietf-httpbis-resumable-upload", "-05"),
                Arguments.of(1, "1", ".1", 9_000, "draft-a", "-a"),
                Arguments.of(7231, "B.3", "..", 9_000, "draft-a-", "."),
                Arguments.of(0, "", "\r\n", 1, "https://acme.example/codes#470", "x"));
    }

    @MethodSource("seeds")
    @FuzzTest
    void aPlaceIsCitedOrRefused(
            int number,
            @NotNull String rawSection,
            @NotNull String rawMore,
            @InRange(min = 0, max = 10_000) int times,
            @NotNull String rawName,
            @NotNull String rawRest) {
        Fuzzed.run(
                () -> {
                    String section = repeated(rawSection, rawMore, times);
                    String name = repeated(rawName, rawRest, times);
                    check(number > 0 && isSection(section), () -> Reference.rfc(number, section));
                    check(isDraft(name) && isSection(section), () -> Reference.internetDraft(name, section));
                    Optional<URI> uri = uri(name);
                    if (uri.isPresent()) {
                        boolean opens = uri.get().getHost() != null
                                && List.of("http", "https")
                                        .contains(String.valueOf(uri.get().getScheme())
                                                .toLowerCase(Locale.ROOT));
                        check(opens && Oracle.isText(section), () -> Reference.page(section, uri.get()));
                    }
                },
                number,
                rawSection,
                rawMore,
                times,
                rawName,
                rawRest);
    }

    /** Gives a text with another repeated behind it; only a short one, for the fuzzer's own speed. */
    private static String repeated(String text, String more, int times) {
        return Fuzzed.text(text) + Fuzzed.text(more).repeat(more.length() <= 4 ? times : 1);
    }

    private static void check(boolean legal, Supplier<Reference> factory) throws Exception {
        Optional<Reference> made = Oracle.madeOrRefused(factory);
        assertEquals(legal, made.isPresent());
        if (legal) {
            Reference reference = made.orElseThrow();
            assertTrue(reference.uri().isAbsolute());
            assertTrue(Oracle.isText(reference.toString()));
            Oracle.assertReadBack(reference);
        }
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isSection(String section) {
        String[] parts = section.split("\\.", -1);
        return parts[0].matches("[0-9]+|[A-Z]")
                && Arrays.stream(parts).skip(1).allMatch(part -> part.matches("[0-9]+"));
    }

    private static boolean isDraft(String name) {
        String[] parts = name.split("-", -1);
        return parts.length >= 3
                && parts[0].equals("draft")
                && Arrays.stream(parts).skip(1).allMatch(part -> part.matches("[a-z0-9]+"));
    }
}
