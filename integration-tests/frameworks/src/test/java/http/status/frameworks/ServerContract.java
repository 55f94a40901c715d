package http.status.frameworks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What a client gets from a server that has the recipe. The application fails as the path says: "/404", "/499" and so on with that
 * status, "/throw" by an exception, "/begun" by an exception after it has set fields.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServerContract {
    protected static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    protected static final String AXIOS = "application/json, text/plain, */*";
    protected static final String CURL = "*/*";

    /** What no client may ever see. */
    protected static final String SECRET = "secret <b>";

    /** The message of the exception after "/begun". */
    protected static final String BEGUN = "secret of what has begun";

    private int port;

    /** Starts the server on a free port, and gives the port. */
    protected abstract int start() throws Exception;

    protected abstract void stop() throws Exception;

    @BeforeAll
    void startServer() throws Exception {
        Logged.begin();
        port = start();
    }

    @AfterAll
    void stopServer() throws Exception {
        stop();
    }

    protected final int port() {
        return port;
    }

    protected final Answer get(String path, String... fields) throws IOException {
        return Answer.to(port, "GET", path, fields);
    }

    protected final Answer send(String request) throws IOException {
        return Answer.toBytes(port, request);
    }

    protected static void assertProblem(Answer answer, int status, String type, String language, String content) {
        assertEquals(status, answer.status());
        assertEquals(type, answer.field("Content-Type").replace(" ", "").toLowerCase(Locale.ROOT));
        assertEquals(language, answer.field("Content-Language"));
        assertTrue(answer.field("Vary").endsWith("Accept, Accept-Language"), answer.field("Vary"));
        assertTrue(answer.content().contains(content), answer.content());
        assertFalse(answer.toString().contains("secret"), answer.toString());
        assertFalse(answer.toString().contains("Exception"), answer.toString());
    }

    @Test
    void aBrowserGetsAPageInItsLanguage() throws Exception {
        Answer answer = get("/404", "Accept", BROWSER, "Accept-Language", "fr-CA");
        assertProblem(answer, 404, "text/html;charset=utf-8", "fr", "<h1 dir=\"auto\">404 Ressource introuvable</h1>");
    }

    @Test
    void aProgramGetsAProblem() throws Exception {
        for (String accept : List.of(CURL, AXIOS, "application/json", "application/problem+json", "image/png")) {
            Answer answer = get("/404", "Accept", accept);
            assertProblem(answer, 404, "application/problem+json", "en", "");
            assertEquals("{\"title\":\"Not Found\",\"status\":404}", answer.content());
        }
        assertProblem(get("/404"), 404, "application/problem+json", "en", "{\"title\":\"Not Found\",\"status\":404}");
    }

    @Test
    void aPathThatNobodyAnswersIsAnError() throws Exception {
        Answer answer = get("/missing", "Accept", CURL, "Accept-Language", "de, fr;q=0.8");
        assertProblem(
                answer, 404, "application/problem+json", "fr", "{\"title\":\"Ressource introuvable\",\"status\":404}");
    }

    @Test
    void aCodeOutsideTheRegistryIsAnsweredAsWhatItIs() throws Exception {
        Answer answer = get("/499", "Accept", "application/xml", "Accept-Language", "fr-CA");
        assertProblem(
                answer, 499, "application/problem+xml", "fr", "<title>Erreur du client</title><status>499</status>");
    }

    @Test
    void anExceptionIsAnErrorWithoutItsMessage() throws Exception {
        for (String accept : List.of(BROWSER, CURL, "application/xml", "text/plain")) {
            Answer answer = get("/throw", "Accept", accept, "Accept-Language", "fr-CA");
            assertProblem(
                    answer, 500, answer.field("Content-Type").replace(" ", ""), "fr", "Erreur interne du serveur");
        }
    }

    @Test
    void everyMethodIsAnsweredAlike() throws Exception {
        for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH")) {
            Answer answer =
                    Answer.to(port, method, "/404", "Accept", CURL, "Accept-Language", "fr", "Content-Length", "0");
            assertProblem(answer, 404, "application/problem+json", "fr", "Ressource introuvable");
        }
    }

    @Test
    void headGetsTheFieldsAlone() throws Exception {
        for (String path : List.of("/404", "/missing")) {
            List<Answer> answers = Answer.toHeadAndGet(port, path, "Accept", BROWSER, "Accept-Language", "fr");
            for (Answer answer : answers) {
                assertProblem(answer, 404, "text/html;charset=utf-8", "fr", "");
            }
            assertEquals("", answers.get(0).content());
            assertTrue(
                    answers.get(1).content().endsWith("</html>\n"),
                    answers.get(1).content());
        }
        // After an exception, some servers close the connection.
        Answer answer = Answer.to(port, "HEAD", "/throw", "Accept", BROWSER, "Accept-Language", "fr");
        assertProblem(answer, 500, "text/html;charset=utf-8", "fr", "");
        assertEquals("", answer.content());
    }

    @Test
    void severalLinesOfAFieldAreOneList() throws Exception {
        Answer answer = get(
                "/404",
                "Accept",
                "image/png",
                "Accept",
                "text/plain",
                "Accept-Language",
                "de",
                "Accept-Language",
                "fr;q=0.5");
        assertProblem(answer, 404, "text/plain;charset=utf-8", "fr", "404 Ressource introuvable");
    }

    @Test
    void brokenFieldsAreAnsweredInJsonAndEnglish() throws Exception {
        for (String broken : List.of(";;q=,,\"", "text/;q=x", "~,,;;,q=9", ",".repeat(2_000))) {
            Answer answer = get("/404", "Accept", broken, "Accept-Language", broken);
            assertProblem(answer, 404, "application/problem+json", "en", "{\"title\":\"Not Found\",\"status\":404}");
        }
    }

    /**
     * The application has said {@code Content-Type: text/csv}, {@code Content-Language: de}, {@code Content-Length: 1000} and
     * {@code Vary: Origin} before it failed.
     */
    @Test
    void whatHasFailedIsLoggedAndItsContentForgotten() throws Exception {
        Answer answer = get("/begun", "Accept", BROWSER, "Accept-Language", "fr");
        assertProblem(answer, 500, "text/html;charset=utf-8", "fr", "Erreur interne du serveur");
        assertEquals(keepsVary() ? "Origin, Accept, Accept-Language" : "Accept, Accept-Language", answer.field("Vary"));
        assertEquals(answer.content().getBytes(UTF_8).length, Integer.parseInt(answer.field("Content-Length")));
        if (logsExceptions()) {
            Logged.await(BEGUN);
        }
    }

    /** Whether an answer still varies with what the application said that it would. */
    protected boolean keepsVary() {
        return true;
    }

    /** Whether an exception is logged without a word of configuration. */
    protected boolean logsExceptions() {
        return true;
    }
}
