package http.status.spring.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.boot.WebApplicationType.SERVLET;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;

class StatusKeepingErrorControllerIT {
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(SERVLET, List.of(StatusKeepingErrorController.class));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "404, Ressource introuvable",
        "499, Requête interrompue par le client",
        "471, Erreur du client",
        "799, Code non normalisé"
    })
    void everyNumberIsItselfOnTheWire(int status, String title) {
        Answer json = server.get("/fail/" + status, "Accept-Language", "fr", "Accept", "application/json");
        assertEquals(status, json.status());
        assertEquals(status, json.json().get("status"));
        assertEquals(title, json.json("error"));
        assertEquals("fr", json.field("Content-Language"));

        Answer html = server.get("/fail/" + status, "Accept-Language", "fr", "Accept", "text/html");
        assertEquals(status, html.status());
        assertTrue(
                html.text().contains("(type=" + HtmlUtils.htmlEscape(title) + ", status=" + status + ")"), html::text);
    }

    @Test
    void itIsTheOneThatTheExampleShows() throws Exception {
        String source = Files.readString(
                Path.of("src/test/java/http/status/spring/test/StatusKeepingErrorController.java"), UTF_8);
        String readme = Files.readString(Path.of("../../examples/spring-boot/README.md"), UTF_8);
        assertTrue(readme.contains("```java\n" + source.substring(source.indexOf("@Component")) + "```\n"), readme);
    }
}
