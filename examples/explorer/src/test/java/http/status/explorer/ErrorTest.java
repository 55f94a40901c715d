package http.status.explorer;

import static http.status.explorer.Client.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ErrorTest extends RunningExplorer {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/42",
                "/099",
                "/1000",
                "/abc",
                "/404/x",
                "/404/",
                "/4%2F4",
                "/+404",
                "/%D9%A4%D9%A0%D9%A4",
                "/a//"
            })
    void anotherPathIsAnsweredWithWhatIsAllowed(String path) throws Exception {
        HttpResponse<String> response = client.get(path, "Accept", "text/plain");
        assertEquals(404, response.statusCode());
        assertTrue(response.body().startsWith("404 Not Found\nThere is nothing at this address.\n"), response.body());
        assertTrue(response.body().contains("\nReceived: /"), response.body());
        assertTrue(response.body().contains("from /100 to /999"), response.body());
    }

    @Test
    void aPathIsReadDecoded() throws Exception {
        assertEquals(418, client.get("/%34%31%38").statusCode());
    }

    @Test
    void anErrorIsAProblemTooButNotACode() throws Exception {
        JsonNode problem = client.json("/abc", "Accept-Language", "fr");
        assertFalse(problem.has("type"));
        assertEquals("Ressource introuvable", problem.get("title").asString());
        assertEquals(404, problem.get("status").asInt());
        assertEquals(
                "Aucune ressource ne se trouve à cet URI.",
                problem.get("detail").asString());
        assertEquals("/abc", problem.get("received").asString());
        assertFalse(problem.has("code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get"})
    void anotherMethodIsNotAllowed(String method) throws Exception {
        HttpResponse<String> response = client.send(method, "/404", "Accept", "application/json");
        assertEquals(405, response.statusCode());
        assertEquals("GET, HEAD", field(response, "Allow"));
        assertTrue(response.body().contains("\"received\":\"" + method + "\""), response.body());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, 100_000})
    void theContentOfARequestHarmsNobody(int length) throws Exception {
        // Read to its end, or not: then the connection is closed, and a client may see that before the answer.
        try {
            assertEquals(
                    405,
                    client.send("POST", "/", "x".repeat(length), new String[0]).statusCode());
        } catch (java.io.IOException e) {
            assertTrue(length > 65_536, "connection closed after " + length + " bytes");
        }
        assertEquals(200, client.get("/").statusCode());
    }
}
