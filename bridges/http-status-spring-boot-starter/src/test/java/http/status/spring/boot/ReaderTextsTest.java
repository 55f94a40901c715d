package http.status.spring.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import http.status.api.StatusTexts;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;

class ReaderTextsTest {
    private static final ReaderTexts FRENCH = new ReaderTexts(StatusTexts.of(Locale.FRENCH), true);
    private static final ReaderTexts ENGLISH = new ReaderTexts(StatusTexts.of(Locale.ENGLISH), true);

    private final HttpHeaders fields = new HttpHeaders();

    @Test
    void titleLanguageAndVaryAreWritten() {
        assertEquals(
                "Ressource introuvable",
                FRENCH.translate(ProblemDetail.forStatus(404), fields).getTitle());
        assertEquals("fr", fields.getFirst("Content-Language"));
        assertEquals(List.of("Accept-Language"), fields.get("Vary"));
    }

    @Test
    void theProblemOfAnExceptionThatIsThrownAgainIsAnsweredInTwoLanguages() {
        ProblemDetail kept = ProblemDetail.forStatus(404);
        assertEquals("Ressource introuvable", FRENCH.translate(kept, fields).getTitle());
        assertEquals("Not Found", ENGLISH.translate(kept, new HttpHeaders()).getTitle());
        assertEquals("Ressource introuvable", FRENCH.translate(kept, fields).getTitle());
        assertEquals(List.of("Accept-Language"), fields.get("Vary"), "once, however often it is written");
    }

    @Test
    void allButTheTitleIsCopied() {
        ProblemDetail problem = ProblemDetail.forStatus(409);
        problem.setType(URI.create("https://example.com/closed"));
        problem.setDetail("Order 42 is closed");
        problem.setInstance(URI.create("/orders/42"));
        problem.setProperties(Map.of("order", 42));
        ProblemDetail translated = FRENCH.translate(problem, fields);
        assertNotSame(problem, translated);
        translated.setTitle(problem.getTitle());
        assertEquals(problem, translated);
    }

    static final class OutOfStock extends ProblemDetail {
        private static final long serialVersionUID = 1L;

        OutOfStock() {
            super(409);
        }
    }

    @Test
    void aSubclassKeepsItsType() {
        ProblemDetail problem = new OutOfStock();
        assertSame(problem, FRENCH.translate(problem, fields));
        assertEquals("Conflit", problem.getTitle());
    }

    @Test
    void aTitleOfItsOwnBringsNoField() {
        ProblemDetail problem = ProblemDetail.forStatus(402);
        problem.setTitle("Order unpaid");
        assertEquals("Order unpaid", FRENCH.translate(problem, fields).getTitle());
        assertEquals(new HttpHeaders(), fields);
    }

    @Test
    void aLanguageThatTheResponseNamesStays() {
        fields.set("Content-Language", "fr-CA");
        FRENCH.translate(ProblemDetail.forStatus(404), fields);
        assertEquals(List.of("fr-CA"), fields.get("Content-Language"));
    }

    @Test
    void varyIsAddedToWhatIsThere() {
        fields.add("Vary", "Origin, Accept");
        FRENCH.translate(ProblemDetail.forStatus(404), fields);
        assertEquals(List.of("Origin", "Accept", "Accept-Language"), fields.getVary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "Origin, accept-language", "Accept-Language"})
    void varyThatSaysSoAlreadyStays(String vary) {
        fields.add("Vary", vary);
        FRENCH.translate(ProblemDetail.forStatus(404), fields);
        assertEquals(List.of(vary), fields.get("Vary"));
    }

    @Test
    void aLanguageThatNoFieldChoseBringsNoVary() {
        new ReaderTexts(StatusTexts.of(Locale.FRENCH), false).translate(ProblemDetail.forStatus(404), fields);
        assertEquals("fr", fields.getFirst("Content-Language"));
        assertNull(fields.get("Vary"));
    }
}
