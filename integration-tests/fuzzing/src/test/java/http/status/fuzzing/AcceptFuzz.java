package http.status.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import http.status.api.Semantics.Content;
import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.problem.ProblemFormat;
import http.status.problem.ProblemResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AcceptFuzz {
    private static final List<ProblemFormat> FORMATS = List.of(ProblemFormat.values());

    static Stream<Arguments> seeds() {
        return Stream.of(
                Arguments.of(404, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "fr-CA, en;q=0.5"),
                Arguments.of(500, "application/problem+json;q=0, application/json;q=0.1, text/*;q=0.5, */*;q=0.8", ""),
                Arguments.of(304, "text/plain;charset=\"utf-8\";q=0.3, text/html;charset=iso-8859-1, TEXT/XML;;", "de"),
                Arguments.of(
                        799, "text/plain;a=\"x\\\",y;q=1\", application/json;q=1.001, */plain, text/, ,,", "\uE000"),
                Arguments.of(204, "x/y,".repeat(31) + "text/plain, text/html", "zh-TW"),
                Arguments.of(100, " ".repeat(980) + "text/plain,text/html", "a,".repeat(600)),
                Arguments.of(404, "text/plain;a=\"open, application/json\r\nX: y", "fr\r\nX: y"));
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyFieldsAreAnsweredAsAPlainReadingHasIt(
            @InRange(min = 100, max = 999) int number, @NotNull String rawAccept, @NotNull String rawLanguage) {
        Fuzzed.run(
                () -> {
                    String accept = Fuzzed.text(rawAccept);
                    String language = Fuzzed.text(rawLanguage);
                    ProblemFormat expected = FormatChoice.negotiate(accept, FORMATS);
                    assertEquals(expected, ProblemFormat.negotiate(accept));
                    List<ProblemFormat> others = new ArrayList<>(FORMATS);
                    Collections.rotate(others, number % FORMATS.size());
                    assertEquals(FormatChoice.negotiate(accept, others), ProblemFormat.negotiate(accept, others));
                    StatusCode code = StatusCode.of(number);
                    ProblemResponse response = ProblemResponse.negotiate(code, accept, language);
                    boolean content = code.semantics().content() == Content.ALLOWED;
                    assertEquals(content, response.content().length > 0);
                    assertEquals(
                            content ? expected.contentType() : null,
                            response.fields().get("Content-Type"));
                    assertEquals(
                            content
                                    ? StatusTexts.negotiate(language)
                                            .text(code)
                                            .locale()
                                            .toLanguageTag()
                                    : null,
                            response.fields().get("Content-Language"));
                    assertTrue(response.fields().values().stream().allMatch(Oracle::isText));
                },
                number,
                rawAccept,
                rawLanguage);
    }
}
