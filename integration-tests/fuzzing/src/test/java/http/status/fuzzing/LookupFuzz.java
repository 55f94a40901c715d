package http.status.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import http.status.api.Registry;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Every lookup beside a search through all codes, from the first to the last. */
class LookupFuzz {
    private static final StatusCatalog CATALOG = StatusCatalog.installed();

    /** A name or a phrase of a code; of a phrase the case of ASCII letters doesn't matter, which is what a pattern does by itself. */
    private record Named(Pattern pattern, StatusCode code) {}

    private static final List<Named> NAMES = named(0, code -> List.of(code.constantName()), StatusCode::aliases);
    private static final List<Named> PHRASES =
            named(Pattern.CASE_INSENSITIVE, code -> List.of(code.phrase()), StatusCode::formerPhrases);

    private static List<Named> named(
            int flags, Function<StatusCode, List<String>> present, Function<StatusCode, List<String>> former) {
        List<Named> named = new ArrayList<>();
        for (Function<StatusCode, List<String>> words : List.of(present, former)) {
            for (Registry registry : CATALOG.registries()) {
                for (StatusCode code : registry.statusCodes()) {
                    for (String word : words.apply(code)) {
                        if (!word.isEmpty()) {
                            named.add(new Named(Pattern.compile(word, flags | Pattern.LITERAL), code));
                        }
                    }
                }
            }
        }
        return named;
    }

    private static Optional<StatusCode> first(List<Named> all, String text) {
        return all.stream()
                .filter(each -> each.pattern.matcher(text).matches())
                .map(Named::code)
                .findFirst();
    }

    static Stream<String> seeds() {
        return Stream.of(
                "Not Found", "payload too large", "PAYLOAD_TOO_LARGE", "\u0130m used", "nginx", "", "\uE001\u001B[31m");
    }

    @MethodSource("seeds")
    @FuzzTest
    void whatIsFoundIsTheFirstOfAll(@NotNull String raw) {
        Fuzzed.run(
                () -> {
                    String text = Fuzzed.text(raw);
                    Optional<StatusCode> byName = first(NAMES, text);
                    assertEquals(byName, CATALOG.findByName(text));
                    assertEquals(first(PHRASES, text), CATALOG.findByPhrase(text));
                    assertEquals(
                            byName.or(() -> StatusCode.tryParse(text)),
                            Oracle.madeOrRefused(() -> StatusCode.valueOf(text)));
                    checkRegistry(text);
                },
                raw);
    }

    private static void checkRegistry(String id) {
        List<String> ids = CATALOG.registryIds();
        assertEquals(ids.contains(id), CATALOG.findRegistry(id).isPresent());
        try {
            assertEquals(id, CATALOG.requireRegistry(id).id());
        } catch (IllegalStateException e) {
            Oracle.assertMessage(e.getMessage());
        }
        List<String> others = ids.stream().filter(other -> !other.equals(id)).toList();
        assertEquals(
                ids.contains(id) ? List.of(id) : List.of(), CATALOG.only(id).registryIds());
        assertEquals(others, CATALOG.without(id).registryIds());
        assertEquals(
                ids.contains(id) ? Stream.concat(Stream.of(id), others.stream()).toList() : ids,
                CATALOG.preferring(id).registryIds());
    }
}
