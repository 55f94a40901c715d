package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestTest {
    private ExplorerServer server;
    private Client client;

    @BeforeEach
    void start() throws Exception {
        server = ExplorerServer.start(0);
        client = new Client(server);
    }

    /** Whatever came before, the next reader gets the page. */
    @AfterEach
    void theServerStillServes() throws Exception {
        assertEquals(200, client.get("/").statusCode());
        server.close();
    }

    @Test
    void htmlOfAPathIsShownAndNotObeyed() throws Exception {
        String html = client.get("/%3Cscript%3Ealert('%22')%3C/script%3E&amp;").body();
        assertTrue(html.contains("/&lt;script&gt;alert(&#39;&quot;&#39;)&lt;/script&gt;&amp;amp;"), html);
    }

    @Test
    void quotesOfAPathStayInsideTheirJsonString() throws Exception {
        assertEquals(
                "/\",\"x\":\"\\",
                client.json("/%22,%22x%22:%22%5C").get("received").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "text/plain"})
    void controlsOfAPathAreReplaced(String accept) throws Exception {
        // CR LF, NUL, escape, a turn of the direction of writing, a line separator.
        HttpResponse<String> response = client.get("/404%0d%0aX:y%00%1b%5B31m%E2%80%AE%E2%80%A8", "Accept", accept);
        assertEquals(404, response.statusCode());
        assertTrue(response.body().contains("/404\uFFFD\uFFFDX:y\uFFFD\uFFFD[31m\uFFFD\uFFFD"), response.body());
        assertFalse(response.headers().firstValue("X").isPresent());
    }

    @Test
    void aLongPathIsShownShortened() throws Exception {
        String text =
                client.get("/" + "a".repeat(5_000), "Accept", "text/plain").body();
        assertTrue(text.contains("Received: /" + "a".repeat(59) + "...\n"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /?lang=fr%0d%0aX-Evil:%20y",
                "GET /?lang=%0d%0a%0d%0a<html>",
                "GET /404%0d%0aX-Evil:%20y",
                "GET /404?x=%0d%0aX-Evil:%20y"
            })
    void noRequestWritesAHeaderField(String requestLine) throws Exception {
        String answer = RawClient.send(server, requestLine, "Cookie: lang=fr\tX-Evil: y", "Accept-Language: fr");
        assertFalse(answer.substring(0, answer.indexOf("\r\n\r\n")).contains("X-Evil"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%",
                "GET /%zz",
                "GET /%f",
                "GET //",
                "GET //404",
                "GET /../404",
                "GET foo:bar",
                "GET *",
                "GET",
                "GET /\u0000",
                "GET /\u00ff\u00fe",
                "GET /<script>",
                "GET /404?lang=%",
                "\u0001\u0002 /",
                "OPTIONS *",
                "GET http://example.com/404",
                "GET http://example.com"
            })
    void aStrangeTargetGetsAnErrorOrNothing(String requestLine) throws Exception {
        String answer = RawClient.send(server, requestLine);
        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
        assertFalse(answer.contains("Exception:"), answer);
        assertFalse(answer.contains("\tat "), answer);
    }

    @Test
    void illegalBytesAreReplaced() throws Exception {
        String answer = RawClient.send(server, "GET /%ff%fe%c3", "Accept: text/plain");
        String text = new String(answer.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        assertTrue(text.contains("Received: /\uFFFD\uFFFD\uFFFD\n"), text);
    }

    @Test
    void aFieldOfAnyLengthIsSkippedOrRefused() throws Exception {
        for (String name : new String[] {"Accept", "Accept-Language", "Cookie", "X"}) {
            for (String element : new String[] {"x/y;q=0.1,", "\"", "en;q=0.1, ", "lang=;", "\u00ff", "\\\""}) {
                String answer =
                        RawClient.send(server, "GET /404", name + ": " + element.repeat(20_000 / element.length()));
                assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
            }
        }
    }

    @Test
    void aRequestThatNeverEndsKeepsNobodyWaiting() throws Exception {
        try (Socket slow = new Socket("127.0.0.1", server.port())) {
            slow.getOutputStream()
                    .write("POST / HTTP/1.1\r\nContent-Length: 9\r\n".getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().flush();
            assertEquals(404, client.get("/404").statusCode());
        }
    }
}
