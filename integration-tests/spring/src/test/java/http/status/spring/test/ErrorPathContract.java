package http.status.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** With problem details off, as they are by default: Boot's own format, as MVC and WebFlux both answer. */
abstract class ErrorPathContract {
    static Server server;

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The members that both stacks have, and whose values don't change. */
    static Map<String, Object> steady(Answer answer) {
        Map<String, Object> body = new TreeMap<>(answer.json());
        assertTrue(body.keySet().containsAll(Set.of("timestamp")), body::toString);
        body.keySet().removeAll(Set.of("timestamp", "requestId"));
        return body;
    }

    @Test
    void theFormatIsBootsAndTheErrorIsFrench() {
        Answer answer = server.get("/nope", "Accept", "application/json", "Accept-Language", "fr-CA");
        assertEquals(404, answer.status());
        assertEquals("application/json", answer.type());
        assertEquals("fr", answer.field("Content-Language"));
        assertEquals("Accept-Language", answer.field("Vary"));
        assertEquals(Map.of("status", 404, "error", "Ressource introuvable", "path", "/nope"), steady(answer));
    }

    @ParameterizedTest
    @CsvSource({"*/*, application/json", "application/json, application/json", "text/html, text/html"})
    void theTypeIsTheOneThatBootChooses(String accept, String type) {
        Answer answer = server.get("/nope", "Accept", accept, "Accept-Language", "fr-CA");
        assertEquals(404, answer.status());
        assertEquals(type, answer.type());
        assertTrue(answer.text().contains("Ressource introuvable"), answer::text);
    }

    @ParameterizedTest
    @MethodSource("http.status.spring.test.Languages#all")
    void allOfAcceptLanguageCounts(String acceptLanguage, String title, String language) {
        Answer answer = server.get("/fail/404", Languages.field(acceptLanguage));
        assertEquals(title, answer.json("error"));
        assertEquals(language, answer.field("Content-Language"));
        assertEquals("Accept-Language", answer.field("Vary"));
    }

    @ParameterizedTest
    @CsvSource({
        "/uncaught, 500, Erreur interne du serveur",
        "/annotated, 409, Conflit",
        "/fail/429, 429, Trop de requêtes",
        "/fail/413, 413, Contenu trop volumineux"
    })
    void everyFailureIsNamedInFrench(String path, int status, String title) {
        Answer answer = server.get(path, "Accept-Language", "fr");
        assertEquals(status, answer.status());
        assertEquals(Map.of("status", status, "error", title, "path", path), steady(answer));
    }

    @Test
    void varyIsAddedToThatOfAnother() {
        Answer answer = server.get("/shared", "Origin", "https://example.com", "Accept-Language", "fr");
        assertTrue(answer.field("Vary").contains("Origin"), answer.field("Vary"));
        assertTrue(answer.field("Vary").contains("Accept-Language"), answer.field("Vary"));
    }
}
