package http.status.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.boot.WebApplicationType.SERVLET;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringBootVersion;

class MvcOnBoot3IT {
    private static final String[] FRENCH = {"Accept-Language", "fr-CA"};

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(SERVLET, List.of(), "spring.mvc.problemdetails.enabled=true");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thisIsBoot3() {
        assertEquals("3.5", SpringBootVersion.getVersion().substring(0, 3));
    }

    /** The Framework writes a type, and tells no argument of the message. */
    @Test
    void aPathThatIsNotThereIsAProblemInFrench() {
        Answer answer = server.get("/nope", FRENCH);
        assertEquals(404, answer.status());
        assertEquals("application/problem+json", answer.type());
        assertEquals("fr", answer.field("Content-Language"));
        assertTrue(answer.field("Vary").endsWith("Accept-Language"), answer.field("Vary"));
        assertEquals(
                Map.of(
                        "type", "about:blank",
                        "detail", "Aucune ressource statique ne correspond à la requête.",
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
        assertEquals("Order 42 not found", answer.json("detail"));
    }

    @ParameterizedTest
    @CsvSource({
        "413, Contenu trop volumineux",
        "422, Contenu non traitable",
        "499, Requête interrompue par le client",
        "599, Exception non interceptée"
    })
    void everyNumberHasItsTitle(int status, String title) {
        Answer answer = server.get("/fail/" + status, FRENCH);
        assertEquals(status, answer.status());
        assertEquals(title, answer.json("title"));
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /orders, , La méthode « DELETE » n’est pas prise en charge.",
        "POST, /orders, {}, Le contenu de la requête n’est pas valide.",
        "POST, /orders, {, Le contenu de la requête n’a pas pu être lu.",
        "GET, /parameter, , Le paramètre obligatoire « status » est absent.",
        "GET, /parameter?status=4O4, , La valeur « 4O4 » de « status » n’a pas pu être convertie."
    })
    void detailsAreFrenchAndNoPlaceholderIsLeft(String method, String path, String body, String detail) {
        assertEquals(detail, server.send(method, path, body, FRENCH).json("detail"));
    }

    @Test
    void aTitleOfTheApplicationStays() {
        Answer answer = server.get("/own-title", FRENCH);
        assertEquals("My own title", answer.json("title"));
        assertEquals("", answer.field("Content-Language"));
    }

    @Test
    void whatAControllerAndItsHandlerReturnIsTranslated() {
        assertEquals("Ressource introuvable", server.get("/returned", FRENCH).json("title"));
        assertEquals("Conflit", server.get("/handled", FRENCH).json("title"));
    }

    @Test
    void oneExceptionObjectIsAnsweredInTheLanguageOfEachReader() {
        assertEquals(
                "Ressource disparue",
                server.get("/kept", "Accept-Language", "fr").json("title"));
        assertEquals("Gone", server.get("/kept", "Accept-Language", "en").json("title"));
    }

    @Test
    void varyIsAddedToThatOfAnother() {
        Answer answer = server.get("/shared", "Origin", "https://example.com", "Accept-Language", "fr");
        assertEquals(
                List.of("Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers", "Accept-Language"),
                List.of(answer.field("Vary").split(", *")));
    }

    @Test
    void aLanguageThatTheApplicationClaimsStays() {
        assertEquals("de", server.get("/language-of-its-own", FRENCH).field("Content-Language"));
    }

    /** Its classes have other names there; Boot's English is what comes. */
    @Test
    void theErrorPathStaysEnglish() {
        Answer answer = server.get("/uncaught", FRENCH);
        assertEquals(500, answer.status());
        assertEquals("Internal Server Error", answer.json("error"));
    }

    @ParameterizedTest
    @CsvSource({"404, iana 404", "not-found, iana 404", "PAYLOAD_TOO_LARGE, iana 413", "499, nginx 499"})
    void parametersAndPathVariablesAreCodes(String text, String code) {
        assertEquals(code, server.get("/parameter?status=" + text).text());
        assertEquals(code, server.get("/path/" + text).text());
    }

    @Test
    void numbersOfYamlAreCodes() {
        assertEquals(
                "Codes[closed=409 Conflict, missing=404 Not Found,"
                        + " retried=[429 Too Many Requests, 503 Service Unavailable, 599, 404 Not Found]]",
                server.get("/codes").text());
        assertEquals("NOT_FOUND", server.get("/constant?status=404").text());
        assertEquals(400, server.get("/constant?status=28").status());
    }
}
