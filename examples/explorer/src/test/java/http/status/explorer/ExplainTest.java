package http.status.explorer;

import static http.status.explorer.Client.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code /302?explain}: the explanation of a code without its status. */
class ExplainTest extends RunningExplorer {
    @Test
    void everyCodeIsExplainedBy200() throws Exception {
        for (int code = 100; code <= 999; code++) {
            HttpResponse<String> response = client.get("/" + code + "?explain");
            assertEquals(200, response.statusCode());
            assertTrue(response.body().contains("<h1><span class=\"code\">" + code + "</span>"), response.body());
            assertTrue(response.body().contains("200"), response.body());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 401, 405, 407, 426, 503})
    void anExplanationHasNoFieldOfTheCode(int code) throws Exception {
        HttpResponse<String> response = client.get("/" + code + "?explain");
        for (String name : new String[] {"Location", "Allow", "WWW-Authenticate", "Proxy-Authenticate", "Upgrade"}) {
            assertFalse(response.headers().firstValue(name).isPresent(), name);
        }
        assertEquals("no-cache", field(response, "Cache-Control"));
    }

    @Test
    void anExplanationLinksTheAnswerItself() throws Exception {
        String html = client.get("/302?explain", "Accept-Language", "fr").body();
        assertTrue(html.contains("<a href=\"/302\">Réponse qui porte le code de statut 302</a>"), html);
    }

    @Test
    void anotherLanguageKeepsTheExplanation() throws Exception {
        String html = client.get("/302?explain").body();
        assertTrue(html.contains("href=\"?explain&amp;lang=fr\""), html);
        assertEquals(200, client.get("/302?explain&lang=fr").statusCode());
    }

    @Test
    void theProblemTellsTheStatusOfItsAnswer() throws Exception {
        JsonNode problem = client.json("/302?explain=");
        assertEquals(200, problem.get("status").asInt());
        assertEquals(302, problem.get("code").asInt());
        assertEquals(StatusCode.of(302).phrase(), problem.get("phrase").asString());
    }

    @Test
    void whatIsNoCodeStaysAnError() throws Exception {
        assertEquals(404, client.get("/abc?explain").statusCode());
        assertEquals(404, client.get("/42?explain").statusCode());
        assertEquals(400, client.get("/302?explain&lang=xx").statusCode());
        assertEquals(302, client.get("/302?explained").statusCode());
    }
}
