package http.status.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.iana.HttpStatus;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ProblemDetail;

class ProblemTextsTest {
    private static final StatusTexts FRENCH = StatusTexts.of(Locale.FRENCH);

    @Test
    void aNewProblemHasStatusAndTitleAlone() {
        ProblemDetail problem = ProblemTexts.problem(HttpStatus.NOT_FOUND, FRENCH);
        assertEquals(404, problem.getStatus());
        assertEquals("Ressource introuvable", problem.getTitle());
        assertNull(problem.getDetail());
        assertNull(problem.getType());
    }

    @ParameterizedTest
    @EnumSource
    void theReasonPhraseOfSpringIsNoTitleOfItsOwn(org.springframework.http.HttpStatus status) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(status.getReasonPhrase());
        ProblemTexts.translateTitle(problem, FRENCH);
        assertEquals(FRENCH.title(StatusCode.of(status.value())), problem.getTitle());
    }

    @Test
    void aProblemWithoutATitleGetsOne() {
        ProblemDetail problem = ProblemDetail.forStatus(499);
        assertNull(problem.getTitle());
        assertEquals(Optional.of(Locale.FRENCH), ProblemTexts.translateTitle(problem, FRENCH));
        assertEquals("Requête interrompue par le client", problem.getTitle());
    }

    @Test
    void aTitleOfItsOwnStays() {
        ProblemDetail problem = ProblemDetail.forStatus(402);
        problem.setTitle("Order unpaid");
        assertEquals(Optional.empty(), ProblemTexts.translateTitle(problem, FRENCH));
        assertEquals("Order unpaid", problem.getTitle());
    }

    @Test
    void anotherTitleThanThePhraseOfThatVeryNumberStays() {
        ProblemDetail problem = ProblemDetail.forStatus(410);
        problem.setTitle("Not Found");
        assertEquals(Optional.empty(), ProblemTexts.translateTitle(problem, FRENCH));
        assertEquals("Not Found", problem.getTitle());
    }

    @Test
    void detailTypeAndInstanceStay() {
        ProblemDetail problem = ProblemDetail.forStatus(404);
        problem.setDetail("Order 42 not found");
        ProblemTexts.translateTitle(problem, FRENCH);
        assertEquals("Order 42 not found", problem.getDetail());
        assertNull(problem.getType());
        assertNull(problem.getInstance());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99, 1000})
    void aStatusThatIsNoneIsLeftAlone(int status) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        assertEquals(Optional.empty(), ProblemTexts.translateTitle(problem, FRENCH));
        assertNull(problem.getTitle());
    }

    @Test
    void theLanguageIsTheOneOfTheTitleAndNotTheOneAskedFor() {
        ProblemDetail problem = ProblemDetail.forStatus(404);
        assertEquals(Optional.of(Locale.FRENCH), ProblemTexts.translateTitle(problem, StatusTexts.negotiate("fr-CA")));
        ProblemDetail other = ProblemDetail.forStatus(404);
        assertEquals(Optional.of(Locale.ENGLISH), ProblemTexts.translateTitle(other, StatusTexts.negotiate("de")));
    }
}
