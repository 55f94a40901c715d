package http.status.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With problem details switched on, as MVC and WebFlux both answer. */
abstract class ProblemDetailsContract {
    static final String[] FRENCH = {"Accept-Language", "fr-CA"};

    static Server server;

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/problem+json", "text/html"})
    void aPathThatIsNotThereIsAProblemInFrenchWhateverIsAccepted(String accept) {
        Answer answer = server.get("/nope", "Accept", accept, "Accept-Language", "fr-CA");
        assertEquals(404, answer.status());
        assertEquals("application/problem+json", answer.type());
        assertEquals("fr", answer.field("Content-Language"));
        assertEquals("Accept-Language", answer.field("Vary"));
        assertEquals(
                Map.of(
                        "detail", "Aucune ressource statique «\u00A0nope\u00A0».",
                        "instance", "/nope",
                        "status", 404,
                        "title", "Ressource introuvable"),
                answer.json());
    }

    @ParameterizedTest
    @MethodSource("http.status.spring.test.Languages#all")
    void allOfAcceptLanguageCounts(String acceptLanguage, String title, String language) {
        Answer answer = server.get("/fail/404", Languages.field(acceptLanguage));
        assertEquals(title, answer.json("title"));
        assertEquals(language, answer.field("Content-Language"));
        assertEquals("Accept-Language", answer.field("Vary"));
    }

    @Test
    void aLanguageThatAnExceptionClaimsStays() {
        Answer answer = server.get("/claimed", FRENCH);
        assertEquals("Ressource introuvable", answer.json("title"));
        assertEquals("de", answer.field("Content-Language"));
    }

    @Test
    void theDetailOfTheApplicationStays() {
        assertEquals(
                Map.of(
                        "detail", "Order 42 not found",
                        "instance", "/fail/404",
                        "status", 404,
                        "title", "Ressource introuvable"),
                server.get("/fail/404", FRENCH).json());
    }

    @ParameterizedTest
    @CsvSource({
        "429, Trop de requêtes",
        "503, Service indisponible",
        "413, Contenu trop volumineux",
        "422, Contenu non traitable",
        "499, Requête interrompue par le client",
        "471, Erreur du client",
        "599, Exception non interceptée"
    })
    void everyNumberKeepsItsStatusAndHasItsTitle(int status, String title) {
        Answer answer = server.get("/fail/" + status, FRENCH);
        assertEquals(status, answer.status());
        assertEquals(Map.of("instance", "/fail/" + status, "status", status, "title", title), answer.json());
    }

    @Test
    void aBodyThatIsNotValidHasADetailInFrench() {
        Answer answer = server.send("POST", "/orders", "{}", FRENCH);
        assertEquals(400, answer.status());
        assertEquals("Requête incorrecte", answer.json("title"));
        assertEquals("Le contenu de la requête n’est pas valide.", answer.json("detail"));
    }

    @Test
    void aBodyThatCantBeReadHasADetailInFrench() {
        Answer answer = server.send("POST", "/orders", "{", FRENCH);
        assertEquals(400, answer.status());
        assertEquals("Le contenu de la requête n’a pas pu être lu.", answer.json("detail"));
    }

    @Test
    void aMethodThatIsNotAllowedKeepsItsAllowField() {
        Answer answer = server.send("DELETE", "/orders", null, FRENCH);
        assertEquals(405, answer.status());
        assertEquals("POST", answer.field("Allow"));
        assertEquals("fr", answer.field("Content-Language"));
        assertEquals("Méthode non autorisée", answer.json("title"));
        assertEquals("La méthode « DELETE » n’est pas prise en charge.", answer.json("detail"));
    }

    @Test
    void aTitleOfTheApplicationStaysAndNoLanguageIsClaimed() {
        Answer answer = server.get("/own-title", FRENCH);
        assertEquals(402, answer.status());
        assertEquals("My own title", answer.json("title"));
        assertEquals("", answer.field("Content-Language"));
        assertEquals("", answer.field("Vary"));
    }

    @Test
    void oneExceptionObjectIsAnsweredInTheLanguageOfEachReader() {
        for (String acceptLanguage : List.of("fr", "en", "fr")) {
            Answer answer = server.get("/kept", "Accept-Language", acceptLanguage);
            assertEquals(acceptLanguage.equals("fr") ? "Ressource disparue" : "Gone", answer.json("title"));
            assertEquals(acceptLanguage, answer.field("Content-Language"));
        }
    }

    @Test
    void varyIsAddedToThatOfAnother() {
        Answer answer = server.get("/shared", "Origin", "https://example.com", "Accept-Language", "fr");
        assertEquals(
                List.of("Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers", "Accept-Language"),
                List.of(answer.field("Vary").split(", *")));
    }

    @Test
    void whatNobodyCaughtIsBootsFormatInFrench() {
        Answer answer = server.get("/uncaught", "Accept-Language", "fr-CA", "Accept", "application/json");
        assertEquals(500, answer.status());
        assertEquals("application/json", answer.type());
        assertEquals("Erreur interne du serveur", answer.json("error"));
        assertEquals("fr", answer.field("Content-Language"));
    }

    @Test
    void anAnnotatedExceptionIsBootsFormatInFrench() {
        Answer answer = server.get("/annotated", "Accept-Language", "fr-CA", "Accept", "application/json");
        assertEquals(409, answer.status());
        assertEquals("Conflit", answer.json("error"));
    }

    // Converters.

    @ParameterizedTest
    @CsvSource({
        "404, iana 404",
        "NOT_FOUND, iana 404",
        "not-found, iana 404",
        "PAYLOAD_TOO_LARGE, iana 413",
        "299, ' 299'",
        "499, nginx 499"
    })
    void parametersAndPathVariablesAreCodes(String text, String code) {
        assertEquals(code, server.get("/parameter?status=" + text).text());
        assertEquals(code, server.get("/path/" + text).text());
    }

    @Test
    void aParameterOfAnEnumIsNoOrdinal() {
        assertEquals("NOT_FOUND", server.get("/constant?status=404").text());
        assertEquals(400, server.get("/constant?status=28").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4O4", "99", "", "1000"})
    void aParameterThatIsNoCodeIsABadRequest(String text) {
        Answer answer = server.get("/parameter?status=" + text, FRENCH);
        assertEquals(400, answer.status());
        assertEquals("Requête incorrecte", answer.json("title"));
    }

    @Test
    void numbersOfYamlAreCodes() {
        assertEquals(
                "Codes[closed=409 Conflict, missing=404 Not Found,"
                        + " retried=[429 Too Many Requests, 503 Service Unavailable, 599, 404 Not Found]]",
                server.get("/codes").text());
    }
}
