package http.status.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.boot.WebApplicationType.REACTIVE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebFluxErrorPathIT extends ErrorPathContract {
    @BeforeAll
    static void start() {
        server = Server.start(REACTIVE, List.of());
    }

    @ParameterizedTest
    @CsvSource({"499, Requête interrompue par le client", "471, Erreur du client", "799, Code non normalisé"})
    void anUnknownNumberIsItselfOnTheWireAndInTheBody(int status, String title) {
        Answer answer = server.get("/fail/" + status, "Accept-Language", "fr");
        assertEquals(status, answer.status());
        assertEquals(Map.of("status", status, "error", title, "path", "/fail/" + status), steady(answer));
    }

    @Test
    void theFormatIsNeverLabelledAsAProblem() {
        Answer answer = server.get("/nope", "Accept", "application/problem+json", "Accept-Language", "fr");
        assertEquals("application/json", answer.type());
        assertEquals("Ressource introuvable", answer.json("error"));
    }
}
