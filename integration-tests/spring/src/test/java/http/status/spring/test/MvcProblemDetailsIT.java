package http.status.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.boot.WebApplicationType.SERVLET;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MvcProblemDetailsIT extends ProblemDetailsContract {
    @BeforeAll
    static void start() {
        server = Server.start(SERVLET, List.of(), "spring.mvc.problemdetails.enabled=true");
    }

    @Test
    void aProblemThatAControllerReturnsIsTranslated() {
        Answer answer = server.get("/returned", FRENCH);
        assertEquals("Ressource introuvable", answer.json("title"));
        assertEquals("fr", answer.field("Content-Language"));
    }

    @Test
    void aProblemThatAHandlerOfTheApplicationReturnsIsTranslated() {
        assertEquals("Conflit", server.get("/handled", FRENCH).json("title"));
    }

    @Test
    void aLanguageThatTheApplicationClaimsStays() {
        assertEquals("de", server.get("/language-of-its-own", FRENCH).field("Content-Language"));
    }

    @Test
    void aMissingParameterHasADetailInFrench() {
        assertEquals(
                "Le paramètre obligatoire « status » est absent.",
                server.get("/parameter", FRENCH).json("detail"));
    }

    /** Spring takes the first range alone; to do otherwise for its own messages would be to replace its locale. */
    @Test
    void theDetailFollowsSpringsLocale() {
        Answer answer = server.get("/nope", "Accept-Language", "de, fr;q=0.8");
        assertEquals("Ressource introuvable", answer.json("title"));
        assertEquals("No static resource nope.", answer.json("detail"));
    }
}
