package http.status.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.boot.WebApplicationType.REACTIVE;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WebFluxProblemDetailsIT extends ProblemDetailsContract {
    @BeforeAll
    static void start() {
        server = Server.start(REACTIVE, List.of(), "spring.webflux.problemdetails.enabled=true");
    }

    /** Nothing in WebFlux sees it together with the request. */
    @Test
    void aProblemThatAControllerReturnsStaysEnglish() {
        Answer answer = server.get("/returned", FRENCH);
        assertEquals("Not Found", answer.json("title"));
        assertEquals("", answer.field("Content-Language"));
    }

    @Test
    void aMissingParameterHasADetailInFrench() {
        assertEquals(
                "La valeur obligatoire « status » est absente.",
                server.get("/parameter", FRENCH).json("detail"));
    }

    /** The fields of a ResponseStatusException can't be written to. */
    @Test
    void anExceptionWhoseFieldsAreReadOnlyGetsItsLanguage() {
        assertEquals("fr", server.get("/fail/409", FRENCH).field("Content-Language"));
    }
}
