package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the explorer answers for; by bytes, since no client of Java's sends a wrong Host field. */
class AuthorityTest extends RunningExplorer {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:", "localhost:", "LocalHost:", "[::1]:"})
    void theMachineItselfIsServed(String host) throws Exception {
        assertStatus(404, send("GET /404 HTTP/1.1", "Host: " + host + server.port()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "127.0.0.1",
                "localhost",
                "localhost:1",
                "localhost:",
                "127.0.0.1.evil.example",
                "localhost.evil.example:80",
                "127.1",
                "[::2]",
                ""
            })
    void anotherHostIsMisdirected(String host) throws Exception {
        for (String path : new String[] {"/", "/404", "/registries", "/statuses.json", "/style.css", "/nowhere"}) {
            assertStatus(421, send("GET " + path + " HTTP/1.1", "Host: " + host));
        }
    }

    @Test
    void aPortThatIsNotThisOneIsMisdirectedWhateverTheHost() throws Exception {
        assertStatus(421, send("GET / HTTP/1.1", "Host: evil.example:" + server.port()));
        assertStatus(421, send("GET / HTTP/1.1", "Host: localhost:0" + server.port()));
        assertStatus(421, send("GET / HTTP/1.1", "Host: localhost:" + (server.port() - 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | text/plain | 421 Misdirected Request\\nThis server only answers for the machine on which it runs.\\n",
                "fr | text/plain | 421 Requête mal dirigée\\nCe serveur ne répond que pour la machine sur laquelle il fonctionne.\\n",
                "fr | text/html  | <p class=\"description\">Ce serveur ne répond que pour la machine",
                "fr | application/json | \"detail\":\"Ce serveur ne répond que pour la machine",
            })
    void theRefusalIsInTheReadersLanguage(String language, String accept, String part) throws Exception {
        String answer = send(
                "GET /registries HTTP/1.1", "Host: evil.example", "Accept: " + accept, "Accept-Language: " + language);
        assertStatus(421, answer);
        assertContains(answer, part.replace("\\n", "\n"));
        assertContains(answer, "evil.example");
        for (String host : new String[] {"127.0.0.1:", "localhost:", "[::1]:"}) {
            assertContains(answer, host + server.port());
        }
        assertFalse(answer.contains("http.status.iana"), answer);
    }

    @Test
    void aRefusalSaysNoHtmlOfTheHost() throws Exception {
        assertContains(send("GET / HTTP/1.1", "Host: a&b'"), "<code>a&amp;b&#39;</code>");
    }

    @Test
    void aRequestWithoutHostIsBad() throws Exception {
        String answer = send("GET /404 HTTP/1.1", "Accept: text/plain", "Accept-Language: fr");
        assertStatus(400, answer);
        assertContains(answer, "Une requête doit contenir exactement un champ Host");
        assertFalse(answer.contains("Valeur reçue"), answer);
    }

    @Test
    void aRequestOfHttp10NeedsNoHost() throws Exception {
        assertStatus(404, send("GET /404 HTTP/1.0"));
        assertStatus(421, send("GET /404 HTTP/1.0", "Host: evil.example"));
        assertStatus(400, send("GET /404 HTTP/1.0", local(), local()));
    }

    @Test
    void twoHostsAreBadEvenIfTheyAreEqual() throws Exception {
        assertStatus(400, send("GET /404 HTTP/1.1", local(), local()));
        String answer = send("GET /404 HTTP/1.1", local(), "host: evil.example", "Accept: text/plain");
        assertStatus(400, answer);
        assertContains(answer, "Received: 127.0.0.1:" + server.port() + ", evil.example\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "localhost/",
                "http://localhost",
                "me@localhost",
                "<script>",
                "localhost, localhost",
                "[::1",
                "[]",
                "localhost:80a",
                "localhost:80:80",
                "localh\u00f6st"
            })
    void aHostThatIsNoneIsBad(String host) throws Exception {
        String answer = send("GET / HTTP/1.1", "Host: " + host);
        assertStatus(400, answer);
        assertFalse(answer.contains("<script>"), answer);
    }

    @Test
    void theHostOfTheTargetCountsWhereThereIsOne() throws Exception {
        String here = "localhost:" + server.port();
        assertStatus(404, send("GET http://" + here + "/404 HTTP/1.1", "Host: evil.example"));
        assertStatus(421, send("GET http://evil.example/404 HTTP/1.1", local()));
        assertStatus(400, send("GET http://" + here + "/404 HTTP/1.1"));
    }

    @Test
    void aHostOfAnyLengthIsReadAndShownShortened() throws Exception {
        assertStatus(421, send("GET / HTTP/1.1", "Host: " + "a".repeat(100_000)));
        String answer = send("GET / HTTP/1.1", "Host: " + "%41".repeat(30_000), "Accept: text/plain");
        assertContains(answer, "Received: " + "%41".repeat(20) + "...\n");
    }

    @Test
    void noMethodIsAnsweredForAnotherHost() throws Exception {
        assertStatus(421, send("POST / HTTP/1.1", "Host: evil.example", "Content-Length: 0"));
        String head = send("HEAD / HTTP/1.1", "Host: evil.example");
        assertStatus(421, head);
        assertTrue(head.endsWith("\r\n\r\n"), head);
    }

    @Test
    void whoIsRefusedGetsNoCookie() throws Exception {
        assertFalse(send("GET /?lang=fr HTTP/1.1", "Host: evil.example").contains("Set-Cookie"));
    }

    @Test
    void atThePortOfHttpNoPortNeedBeNamed() {
        assertTrue(new Authority(List.of("localhost"), true, "", 80).isServed());
        assertTrue(new Authority(List.of("[::1]:80"), true, "", 80).isServed());
        assertFalse(new Authority(List.of("localhost"), true, "", 8080).isServed());
    }

    private static String local() {
        return "Host: 127.0.0.1:" + server.port();
    }

    private static String send(String requestLine, String... fields) throws IOException {
        StringBuilder request = new StringBuilder(requestLine).append("\r\n");
        for (String field : fields) {
            request.append(field).append("\r\n");
        }
        String answer = RawClient.sendBytes(
                server, request.append("Connection: close\r\n\r\n").toString());
        return new String(answer.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static void assertStatus(int status, String answer) {
        assertEquals("HTTP/1.1 " + status, answer.substring(0, Math.min(12, answer.length())), answer);
    }

    private static void assertContains(String answer, String part) {
        assertTrue(answer.contains(part), answer);
    }
}
