package http.status.explorer;

import static http.status.explorer.Client.field;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCatalog;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    private static ExplorerServer server;
    private static Client client;

    @BeforeAll
    static void start() throws Exception {
        server = ExplorerServer.start(0);
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aCodeIsAnsweredWithItsOwnStatus() throws Exception {
        for (int code = 200; code <= 999; code++) {
            assertEquals(code, client.get("/" + code).statusCode());
        }
    }

    @Test
    void anInterimCodeIsExplainedByAFinalAnswer() throws Exception {
        for (int code = 100; code <= 199; code++) {
            HttpResponse<String> response = client.get("/" + code, "Accept", "text/plain");
            assertEquals(200, response.statusCode());
            assertTrue(response.body().startsWith(code + " "), response.body());
            assertTrue(response.body().contains("interim"), response.body());
        }
    }

    @Test
    void headIsAnsweredAsGetIsButWithoutContent() throws Exception {
        for (int code = 100; code <= 999; code++) {
            assertHeadEqualsGet("/" + code);
        }
        for (String target : new String[] {"/", "/abc", "/?lang=en", "/?lang=xx", "/style.css"}) {
            assertHeadEqualsGet(target);
        }
    }

    private static void assertHeadEqualsGet(String target) throws Exception {
        HttpResponse<String> get = client.get(target);
        HttpResponse<String> head = client.send("HEAD", target);
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals(withoutDate(get), withoutDate(head), "fields of " + target);
        assertEquals("", head.body());
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void someCodesAreAnsweredWithoutContent(int code) throws Exception {
        HttpResponse<String> response = client.get("/" + code);
        assertEquals("", response.body());
        assertFalse(response.headers().firstValue("Content-Length").isPresent());
        assertFalse(response.headers().firstValue("Content-Type").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void resetContentIsAnsweredWithEmptyContent(String method) throws Exception {
        HttpResponse<String> response = client.send(method, "/205");
        assertEquals("", response.body());
        assertEquals("0", field(response, "Content-Length"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | WWW-Authenticate   | Explorer realm=\"http-status explorer\"",
                "405 | Allow              | GET, HEAD",
                "407 | Proxy-Authenticate | Explorer realm=\"http-status explorer\"",
                "426 | Upgrade            | HTTP/2.0",
                "426 | Connection         | Upgrade"
            })
    void aStatusBringsTheFieldThatItDemands(int code, String name, String value) throws Exception {
        assertEquals(value, field(client.get("/" + code), name));
        // Below the client too: it may keep fields of the connection to itself.
        String answer = RawClient.send(server, "GET /" + code).toLowerCase(Locale.ROOT);
        assertTrue(answer.contains((name + ": " + value).toLowerCase(Locale.ROOT)), answer);
    }

    @Test
    void aPartIsTheWholeBecauseNobodyAskedForLess() throws Exception {
        HttpResponse<String> response = client.get("/206");
        int length = Integer.parseInt(field(response, "Content-Length"));
        assertEquals("bytes 0-" + (length - 1) + "/" + length, field(response, "Content-Range"));
    }

    @Test
    void aRedirectionLeadsNowhere() throws Exception {
        for (int code = 300; code <= 399; code++) {
            assertFalse(client.get("/" + code).headers().firstValue("Location").isPresent());
        }
    }

    @Test
    void aPageSaysAllThatIsKnownOfACode() throws Exception {
        String html = client.get("/104", "Accept-Language", "fr").body();
        StatusCode code = StatusCode.of(104);
        assertAll(
                () -> assertTrue(html.contains("Upload Resumption Supported")),
                () -> assertTrue(html.contains("Information")),
                () -> assertTrue(html.contains(code.constantName())),
                () -> assertTrue(html.contains("iana")),
                () -> assertTrue(html.contains("temporaire, jusqu’au")),
                () -> assertTrue(
                        html.contains(code.registrationExpires().orElseThrow().toString())),
                () -> assertTrue(
                        html.contains("href=\"" + code.references().get(0).uri() + "\"")));
    }

    @Test
    void anUnregisteredCodeIsExplainedByItsClass() throws Exception {
        for (int code = 200; code <= 999; code++) {
            if (!StatusCode.of(code).isRegistered()) {
                String text = client.get("/" + code, "Accept", "text/plain").body();
                assertTrue(text.startsWith(code + " " + StatusClass.of(code).phrase() + "\n"), text);
                assertTrue(text.contains("No registry defines this code"), text);
            }
        }
    }

    @Test
    void theOverviewLinksEveryRegisteredCode() throws Exception {
        HttpResponse<String> response = client.get("/");
        assertEquals(200, response.statusCode());
        List<StatusCode> codes = StatusCatalog.installed().statusCodes();
        assertFalse(codes.isEmpty());
        for (StatusCode code : codes) {
            assertTrue(response.body().contains("<a href=\"/" + code.code() + "\">"));
            assertTrue(response.body().contains(">" + code.phrase().replace("'", "&#39;") + "<"));
            assertTrue(response.body().contains(">" + code.statusClass().phrase() + "<"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 205, 304, 407})
    void theOverviewExplainsWhatNoBrowserShows(int code) throws Exception {
        assertTrue(client.get("/").body().contains(StatusCode.of(code).description()));
    }

    private static Map<String, List<String>> withoutDate(HttpResponse<?> response) {
        Map<String, List<String>> fields = new HashMap<>(response.headers().map());
        fields.remove("date");
        return fields;
    }
}
