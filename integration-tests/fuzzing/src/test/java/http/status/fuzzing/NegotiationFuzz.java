package http.status.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.StatusTexts;
import http.status.api.TextCatalog;
import http.status.api.spi.StatusTextProvider;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class NegotiationFuzz {
    private static final List<String> TAGS =
            List.of("ca", "ca-ES-valencia", "de", "de-CH", "en", "en-GB", "fr", "pt-BR");
    private static final TextCatalog CATALOG = TextCatalog.of(
            new Languages(TAGS.stream().map(Locale::forLanguageTag).collect(Collectors.toSet())));
    private static final LanguageLookup LOOKUP = new LanguageLookup(
            TAGS.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList());
    private static final Set<Locale> INSTALLED =
            new HashSet<>(TextCatalog.installed().locales());

    /** Whole languages of texts that don't matter. */
    private record Languages(Set<Locale> locales) implements StatusTextProvider {
        @Override
        public String registry() {
            return "acme";
        }

        @Override
        public Map<Integer, StatusText> texts(Locale locale) {
            return Map.of();
        }

        @Override
        public Map<StatusClass, StatusText> classTexts(Locale locale) {
            return Arrays.stream(StatusClass.values())
                    .collect(Collectors.toMap(Function.identity(), any -> StatusText.of("Title", "Text.", locale)));
        }
    }

    static Stream<String> seeds() {
        return Stream.of(
                "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5",
                "de;q=0, de-CH;q=0.5, en;q=0, *",
                "de-Latn-CH-1996, ca-Latn-ES-valencia",
                "DE-ch-x-private ; Q=0.001 ,\tpt-BR;q=1.000",
                "en-GB-oed;q=0.1234, en;q=1.001, fr;q=",
                "zh-TW, no, iw, sr-Latn-RS, zh-Hant-HK",
                "a,".repeat(31) + "fr,de",
                " ".repeat(990) + "fr, de-CH, fr",
                "fr\u0000, f\u0131, \u212A, \uE000, de\r\n");
    }

    @MethodSource("seeds")
    @FuzzTest
    void aFieldGivesTheLanguageThatAPlainLookupGives(@NotNull String raw) {
        Fuzzed.run(
                () -> {
                    String field = Fuzzed.text(raw);
                    assertEquals(LOOKUP.negotiate(field), tag(CATALOG.negotiate(field)));
                    List<String> lines = Arrays.asList(field.split(",", -1));
                    assertEquals(tag(CATALOG.negotiate(String.join(", ", lines))), tag(CATALOG.negotiateLines(lines)));
                    StatusTexts texts = StatusTexts.negotiate(field);
                    assertTrue(INSTALLED.contains(texts.locale()));
                    Locale locale = Locale.forLanguageTag(field);
                    if (locale.toLanguageTag().equalsIgnoreCase(field)
                            && !locale.toLanguageTag().equals("und")) {
                        assertSame(StatusTexts.of(locale), texts);
                    }
                },
                raw);
    }

    private static String tag(StatusTexts texts) {
        return texts.locale().toLanguageTag().toLowerCase(Locale.ROOT);
    }
}
