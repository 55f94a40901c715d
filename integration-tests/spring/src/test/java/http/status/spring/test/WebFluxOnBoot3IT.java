package http.status.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.boot.WebApplicationType.REACTIVE;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebFluxOnBoot3IT {
    private static final String[] FRENCH = {"Accept-Language", "fr-CA"};

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(REACTIVE, List.of(), "spring.webflux.problemdetails.enabled=true");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void problemsAreFrench() {
        Answer answer = server.get("/fail/404", FRENCH);
        assertEquals(404, answer.status());
        assertEquals("Ressource introuvable", answer.json("title"));
        assertEquals("Order 42 not found", answer.json("detail"));
        assertEquals("fr", answer.field("Content-Language"));
        assertEquals("Accept-Language", answer.field("Vary"));
        assertEquals(499, server.get("/fail/499", FRENCH).status());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nope, , Aucune ressource statique ne correspond à la requête.",
        "DELETE, /orders, , La méthode « DELETE » n’est pas prise en charge.",
        "POST, /orders, {}, Le contenu de la requête n’est pas valide.",
        "POST, /orders, {, Le contenu de la requête n’a pas pu être lu.",
        "GET, /parameter, , La valeur obligatoire « status » est absente.",
        "GET, /parameter?status=4O4, , Une valeur n’est pas du type attendu."
    })
    void detailsAreFrenchAndNoPlaceholderIsLeft(String method, String path, String body, String detail) {
        assertEquals(detail, server.send(method, path, body, FRENCH).json("detail"));
    }

    @Test
    void theErrorPathStaysEnglish() {
        assertEquals("Internal Server Error", server.get("/uncaught", FRENCH).json("error"));
    }

    @Test
    void parametersAreCodes() {
        assertEquals("nginx 499", server.get("/parameter?status=499").text());
    }
}
