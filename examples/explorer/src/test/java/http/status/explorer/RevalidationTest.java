package http.status.explorer;

import static http.status.explorer.Client.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client has already is not sent again. */
class RevalidationTest extends RunningExplorer {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/200",
                "/103",
                "/302?explain",
                "/registries",
                "/style.css",
                "/icon.svg",
                "/statuses.json",
                "/statuses.schema.json"
            })
    void aClientThatHasTheAnswerGetsNoContent(String target) throws Exception {
        HttpResponse<String> first = client.get(target);
        assertEquals(200, first.statusCode());
        String tag = field(first, "ETag");
        for (String known : new String[] {tag, "W/" + tag, "\"a, b\", " + tag, "*"}) {
            HttpResponse<String> again = client.get(target, "If-None-Match", known);
            assertEquals(304, again.statusCode());
            assertEquals("", again.body());
            assertFalse(again.headers().firstValue("Content-Type").isPresent());
            for (String name : new String[] {"ETag", "Cache-Control", "Vary"}) {
                assertEquals(field(first, name), field(again, name));
            }
        }
        assertEquals(304, client.send("HEAD", target, "If-None-Match", tag).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "\"other\"", "W/", ",,,", "*, \"x\"", "W/*"})
    void aClientThatHasSomethingElseGetsTheAnswer(String known) throws Exception {
        assertEquals(200, client.get("/", "If-None-Match", known).statusCode());
    }

    @Test
    void everyLanguageAndRepresentationHasItsOwnTag() throws Exception {
        String tag = field(client.get("/200"), "ETag");
        assertNotEquals(tag, field(client.get("/200", "Accept-Language", "fr"), "ETag"));
        assertNotEquals(tag, field(client.get("/200", "Accept", "text/plain"), "ETag"));
    }

    @Test
    void onlyA200IsSpared() throws Exception {
        assertEquals(404, client.get("/404", "If-None-Match", "*").statusCode());
        assertEquals(302, client.get("/302", "If-None-Match", "*").statusCode());
        assertEquals(206, client.get("/206", "If-None-Match", "*").statusCode());
        assertEquals(405, client.send("POST", "/", "If-None-Match", "*").statusCode());
    }
}
