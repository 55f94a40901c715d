package http.status.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemResponseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "fr-CA            | fr | Ressource introuvable",
                "de, fr;q=0.8     | fr | Ressource introuvable",
                "fr;q=0, en       | en | Not Found",
                "-                | en | Not Found",
                "de               | en | Not Found",
                ";;q=,,\"         | en | Not Found",
            })
    void theTitleIsInTheReadersLanguage(String acceptLanguage, String language, String title) {
        ProblemResponse response = ProblemResponse.negotiate(StatusCode.of(404), "*/*", acceptLanguage);
        assertEquals(404, response.status().code());
        assertEquals(
                Map.of(
                        "Content-Type", "application/problem+json",
                        "Content-Language", language,
                        "Vary", "Accept, Accept-Language"),
                response.fields());
        assertEquals("{\"title\":\"" + title + "\",\"status\":404}", new String(response.content(), UTF_8));
    }

    @Test
    void theLanguageIsThatOfTheTextThatWasReallyUsed() {
        StatusCode coffee =
                StatusCode.builder("acme", 470).phrase("Out Of Coffee").build();
        ProblemResponse response = ProblemResponse.negotiate(coffee, null, "fr");
        assertEquals("en", response.fields().get("Content-Language"));
        assertEquals("{\"title\":\"Out Of Coffee\",\"status\":470}", new String(response.content(), UTF_8));
    }

    @Test
    void everyFormatTellsItsType() {
        Problem problem = Problem.of(StatusCode.of(503), StatusTexts.of(Locale.FRENCH));
        for (ProblemFormat format : ProblemFormat.values()) {
            ProblemResponse response = ProblemResponse.of(problem, format);
            assertEquals(format.contentType(), response.fields().get("Content-Type"));
            assertEquals(new String(format.write(problem), UTF_8), new String(response.content(), UTF_8));
        }
        assertEquals(
                List.of(
                        "application/problem+json",
                        "text/html;charset=utf-8",
                        "text/plain;charset=utf-8",
                        "application/problem+xml"),
                List.of(ProblemFormat.values()).stream()
                        .map(ProblemFormat::contentType)
                        .toList());
    }

    @Test
    void theFieldsStandInTheirOrderAndStay() {
        Map<String, String> fields =
                ProblemResponse.negotiate(StatusCode.of(404), null, null).fields();
        assertEquals(List.of("Content-Type", "Content-Language", "Vary"), List.copyOf(fields.keySet()));
        assertThrows(UnsupportedOperationException.class, fields::clear);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 103, 204, 205, 304})
    void aStatusWithoutContentHasNone(int code) {
        ProblemResponse response = ProblemResponse.negotiate(StatusCode.of(code), "text/html", "fr");
        assertEquals(Map.of("Vary", "Accept, Accept-Language"), response.fields());
        assertEquals(0, response.content().length);
    }

    @Test
    void aLogTellsStatusFormatAndLanguage() {
        String text =
                ProblemResponse.negotiate(StatusCode.of(404), "text/html", "fr").toString();
        assertTrue(text.startsWith("404 ") && text.contains("text/html") && text.contains("fr"), text);
    }

    @Test
    void theContentIsACopy() {
        ProblemResponse response = ProblemResponse.negotiate(StatusCode.of(404), null, null);
        response.content()[0] = 'x';
        assertEquals('{', response.content()[0]);
    }

    @Test
    void everyNumberHasAResponse() {
        for (int code = 100; code <= 999; code++) {
            ProblemResponse response = ProblemResponse.negotiate(StatusCode.of(code), "text/plain", "fr");
            String content = new String(response.content(), UTF_8);
            assertEquals(content.isEmpty() ? "" : code + " ", content.isEmpty() ? "" : content.substring(0, 4));
        }
    }
}
