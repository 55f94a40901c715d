package http.status.servlet.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One jar in WEB-INF/lib, with what it brings: the answers of real containers. */
class ErrorsIT {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String AXIOS = "application/json, text/plain, */*";
    private static final String CURL = "*/*";

    private static Answer get(Container container, String path, String... fields) throws Exception {
        return Answer.to("GET", container.uri(Application.PLAIN, path), fields);
    }

    private static void assertAnswer(Answer answer, int status, String type, String language, String content) {
        assertEquals(status, answer.status());
        assertEquals(type, answer.field("Content-Type").replace(" ", ""));
        assertEquals(language, answer.field("Content-Language"));
        assertTrue(answer.content().contains(content), answer.content());
        assertFalse(answer.content().contains("secret"), answer.content());
        assertFalse(answer.content().contains("Exception"), answer.content());
    }

    @ParameterizedTest
    @EnumSource
    void aBrowserGetsAPageInItsLanguage(Container container) throws Exception {
        Answer answer = get(container, "/fail/404", "Accept", BROWSER, "Accept-Language", "fr-CA");
        assertAnswer(answer, 404, "text/html;charset=utf-8", "fr", "<h1 dir=\"auto\">404 Ressource introuvable</h1>");
        assertTrue(answer.content().contains("<html lang=\"fr\">"), answer.content());
    }

    @ParameterizedTest
    @EnumSource
    void aProgramGetsAProblem(Container container) throws Exception {
        for (String accept : List.of(CURL, AXIOS, "application/json", "application/problem+json", "image/png")) {
            Answer answer = get(container, "/fail/404", "Accept", accept);
            assertAnswer(answer, 404, "application/problem+json", "en", "{\"title\":\"Not Found\",\"status\":404}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPathWithoutAServletIsAnsweredToo(Container container) throws Exception {
        Answer answer = get(container, "/missing", "Accept", AXIOS, "Accept-Language", "de, fr;q=0.8");
        assertAnswer(
                answer, 404, "application/problem+json", "fr", "{\"title\":\"Ressource introuvable\",\"status\":404}");
        assertEquals("Accept, Accept-Language", answer.field("Vary"));
    }

    @ParameterizedTest
    @EnumSource
    void anExceptionIsAnErrorWithoutItsMessageAndItsStack(Container container) throws Exception {
        String text = "500 Erreur interne du serveur\nLe serveur a rencontré une erreur inattendue";
        assertAnswer(
                get(container, "/fail/throw", "Accept", "text/plain", "Accept-Language", "fr"),
                500,
                "text/plain;charset=utf-8",
                "fr",
                text);
        for (String accept : List.of(BROWSER, CURL, "application/xml", "text/plain")) {
            Answer answer = get(container, "/fail/throw", "Accept", accept);
            assertAnswer(answer, 500, answer.field("Content-Type").replace(" ", ""), "en", "Internal Server Error");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCodeOutsideTheRegistryIsAnsweredAsWhatItIs(Container container) throws Exception {
        Answer answer = get(container, "/fail/499", "Accept", "application/xml", "Accept-Language", "fr");
        assertAnswer(
                answer, 499, "application/problem+xml", "fr", "<title>Erreur du client</title><status>499</status>");
        assertAnswer(
                get(container, "/fail/799", "Accept-Language", "fr"),
                799,
                "application/problem+json",
                "fr",
                "{\"title\":\"Code non normalisé\",\"status\":799}");
        assertAnswer(get(container, "/fail/299"), 299, "application/problem+json", "en", "\"status\":299}");
    }

    @ParameterizedTest
    @EnumSource
    void aNumberThatIsNoStatusCodeIsAnErrorOfTheApplication(Container container) throws Exception {
        Answer answer = get(container, "/fail/1000", "Accept-Language", "fr");
        assertAnswer(
                answer,
                500,
                "application/problem+json",
                "fr",
                "{\"title\":\"Erreur interne du serveur\",\"status\":500}");
    }

    @ParameterizedTest
    @EnumSource
    void fieldsOfTheApplicationStay(Container container) throws Exception {
        Answer answer =
                Answer.to("POST", container.uri(Application.PLAIN, "/fail/allow"), "Accept", "application/json");
        assertAnswer(
                answer, 405, "application/problem+json", "en", "{\"title\":\"Method Not Allowed\",\"status\":405}");
        assertEquals("GET", answer.field("Allow"));
        // Jetty takes back what an answer varies with, as all that is said of its content.
        assertEquals(
                container == Container.JETTY ? "Accept, Accept-Language" : "Origin, Accept, Accept-Language",
                answer.field("Vary"));
        Answer later = get(container, "/fail/later", "Accept", BROWSER, "Accept-Language", "fr");
        assertAnswer(later, 503, "text/html;charset=utf-8", "fr", "503 Service indisponible");
        assertEquals("120", later.field("Retry-After"));
    }

    /** Jetty asks an error page for GET, POST and HEAD alone, and answers other methods without content. */
    @ParameterizedTest
    @EnumSource
    void everyMethodThatTheContainerDispatchesIsAnsweredAlike(Container container) throws Exception {
        for (String method : List.of("GET", "POST", "PUT", "DELETE", "OPTIONS", "PATCH")) {
            Answer answer = Answer.to(method, container.uri(Application.PLAIN, "/fail/404"), "Accept-Language", "fr");
            if (container != Container.JETTY || method.equals("GET") || method.equals("POST")) {
                assertAnswer(answer, 404, "application/problem+json", "fr", "Ressource introuvable");
            } else {
                assertEquals("404 ", answer.status() + " " + answer.content());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void headGetsTheFieldsAlone(Container container) throws Exception {
        for (String path : List.of("/fail/404", "/fail/throw", "/missing")) {
            Answer get = get(container, path, "Accept", BROWSER, "Accept-Language", "fr");
            Answer head = Answer.to(
                    "HEAD", container.uri(Application.PLAIN, path), "Accept", BROWSER, "Accept-Language", "fr");
            assertEquals(get.status(), head.status());
            for (String field : List.of("Content-Type", "Content-Language", "Vary", "Content-Length")) {
                assertEquals(get.field(field), head.field(field), field);
            }
            assertEquals("", head.content());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheApplicationAnsweredItselfStays(Container container) throws Exception {
        Answer empty = get(container, "/fail/empty", "Accept", BROWSER);
        assertEquals(404, empty.status());
        assertEquals("", empty.content());
        Answer own = get(container, "/fail/own", "Accept", BROWSER);
        assertEquals(404, own.status());
        assertEquals("own words", own.content());
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenBeforeTheErrorIsTakenBack(Container container) throws Exception {
        for (String path : List.of("/fail/writer", "/fail/stream")) {
            Answer answer = get(container, path, "Accept", "application/json", "Accept-Language", "fr");
            assertAnswer(
                    answer,
                    500,
                    "application/problem+json",
                    "fr",
                    "{\"title\":\"Erreur interne du serveur\",\"status\":500}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSaidOfAContentThatWasNotSentIsTakenBack(Container container) throws Exception {
        Answer answer = get(container, "/fail/download", "Accept", "application/xml", "Accept-Language", "fr");
        assertAnswer(answer, 500, "application/problem+xml", "fr", "<status>500</status>");
        for (String field : List.of("Content-Encoding", "Content-Disposition", "ETag")) {
            assertEquals("", answer.field(field), field);
        }
        assertEquals("a=1, b=2", answer.field("Set-Cookie"));
    }

    @ParameterizedTest
    @EnumSource
    void aResponseThatHasBegunIsLeftAlone(Container container) throws Exception {
        // The container closes the connection in the middle of the content, or ends it: nothing of ours is in it.
        try {
            assertEquals("begun", get(container, "/fail/committed").content());
        } catch (java.io.IOException e) {
            assertFalse(String.valueOf(e.getMessage()).contains("secret"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLanguageOfTheTextReplacesThatOfTheApplication(Container container) throws Exception {
        Answer answer = get(container, "/fail/locale", "Accept", BROWSER, "Accept-Language", "fr");
        assertAnswer(answer, 404, "text/html;charset=utf-8", "fr", "Ressource introuvable");
    }

    @ParameterizedTest
    @EnumSource
    void brokenFieldsAreAnsweredInJsonAndEnglish(Container container) throws Exception {
        for (String broken : List.of(";;q=,,\"", "text/;q=x", "\u007e,,;;,q=9", "x".repeat(2_000), ",".repeat(2_000))) {
            Answer answer = get(container, "/fail/404", "Accept", broken, "Accept-Language", broken);
            assertAnswer(answer, 404, "application/problem+json", "en", "{\"title\":\"Not Found\",\"status\":404}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void severalLinesOfAFieldAreOneList(Container container) throws Exception {
        Answer answer = get(
                container,
                "/fail/404",
                "Accept",
                "image/png",
                "Accept",
                "text/plain",
                "Accept-Language",
                "de",
                "Accept-Language",
                "fr;q=0.5");
        assertAnswer(answer, 404, "text/plain;charset=utf-8", "fr", "404 Ressource introuvable");
    }

    @ParameterizedTest
    @EnumSource
    void askedForDirectlyThereIsNothing(Container container) throws Exception {
        assertAnswer(get(container, "/.http-status/error"), 404, "application/problem+json", "en", "\"status\":404}");
    }

    @ParameterizedTest
    @EnumSource
    void everyErrorOfTheRegistryHasItsTitleInFrench(Container container) throws Exception {
        List<String> english = new ArrayList<>();
        for (int code : List.of(
                400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422,
                423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511)) {
            Answer answer = get(container, "/fail/" + code, "Accept", "application/json", "Accept-Language", "fr");
            assertEquals(code, answer.status());
            if (!answer.field("Content-Language").equals("fr")) {
                english.add(code + " " + answer.content());
            }
        }
        assertEquals(List.of(), english);
    }

    /** What a reader gets without the jar; where a container changes that, a sentence of the README is to be changed. */
    @Test
    void containersByThemselvesTellMoreThanTheyShouldAndInOneLanguage() throws Exception {
        Answer tomcat = Answer.to(
                "GET",
                Container.TOMCAT.uri(Application.WITHOUT, "/fail/throw"),
                "Accept",
                "application/json",
                "Accept-Language",
                "fr");
        assertEquals("text/html;charset=utf-8", tomcat.field("Content-Type"));
        assertEquals("en", tomcat.field("Content-Language"));
        assertTrue(tomcat.content().contains("java.lang.IllegalStateException: secret"), tomcat.content());
        assertTrue(tomcat.content().contains(FailingServlet.class.getName()), "the stack");
        Answer jetty = Answer.to(
                "GET", Container.JETTY.uri(Application.WITHOUT, "/fail/404"), "Accept", "application/problem+json");
        assertEquals(404, jetty.status());
        assertEquals("", jetty.content());
        assertTrue(
                Answer.to("GET", Container.JETTY.uri(Application.WITHOUT, "/fail/404"), "Accept", "text/html")
                        .content()
                        .contains("secret"),
                "the message");
    }
}
