package http.status.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.boot.WebApplicationType.SERVLET;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class MvcErrorPathIT extends ErrorPathContract {
    @RestController
    static class ByContainer {
        @GetMapping("/by-container")
        void byContainer(HttpServletResponse response) throws IOException {
            response.sendError(410);
        }

        @GetMapping("/by-container/language")
        void languageOfItsOwn(HttpServletResponse response) throws IOException {
            response.setHeader("Content-Language", "de");
            response.sendError(410);
        }
    }

    @BeforeAll
    static void start() {
        server = Server.start(SERVLET, List.of(ByContainer.class));
    }

    @Test
    void anErrorThatIsSentToTheContainerIsNamedInFrench() {
        Answer answer = server.get("/by-container", "Accept-Language", "fr");
        assertEquals(410, answer.status());
        assertEquals("Ressource disparue", answer.json("error"));
    }

    @Test
    void aLanguageThatTheApplicationClaimsStays() {
        Answer answer = server.get("/by-container/language", "Accept-Language", "fr");
        assertEquals(410, answer.status());
        assertEquals("de", answer.field("Content-Language"));
    }

    /** Boot's behaviour, with and without the starter. */
    @Test
    void bootLabelsItsOwnFormatAsAProblemWhereOneIsAccepted() {
        Answer answer = server.get("/nope", "Accept", "application/problem+json", "Accept-Language", "fr");
        assertEquals("application/problem+json", answer.type());
        assertEquals("Ressource introuvable", answer.json("error"));
    }

    @Test
    void bootsPageHasTheFrenchAndTheLanguageThatSpringClaims() {
        Answer answer = server.get("/nope", "Accept", "text/html", "Accept-Language", "fr-CA");
        assertTrue(answer.text().contains("(type=Ressource introuvable, status=404)"), answer::text);
        assertEquals("fr-CA", answer.field("Content-Language"));
    }

    /** Boot's controller knows no number that Spring's enum hasn't; the body tells it. */
    @Test
    void anUnknownNumberIs500OnTheWireAndItselfInTheBody() {
        Answer answer = server.get("/fail/499", "Accept-Language", "fr");
        assertEquals(500, answer.status());
        assertEquals(499, answer.json().get("status"));
        assertEquals("Requête interrompue par le client", answer.json("error"));
    }
}
