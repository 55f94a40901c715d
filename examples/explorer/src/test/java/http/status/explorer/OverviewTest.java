package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewTest extends RunningExplorer {
    @Test
    void theOverviewLinksEveryRegisteredCode() throws Exception {
        HttpResponse<String> response = client.get("/");
        assertEquals(200, response.statusCode());
        List<StatusCode> codes = StatusCatalog.installed().statusCodes();
        assertFalse(codes.isEmpty());
        String html = Html.unescaped(response.body());
        for (StatusCode code : codes) {
            assertTrue(html.contains("<a href=\"/" + code.code() + "\">"));
            assertTrue(html.contains(">" + code.phrase() + "<"));
            assertTrue(html.contains(">" + code.statusClass().phrase() + "<"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 205, 301, 302, 303, 304, 307, 308, 407})
    void theOverviewExplainsWhatNoBrowserShowsAndLinksMoreOfIt(int code) throws Exception {
        String html = client.get("/").body();
        assertTrue(html.contains(StatusCode.of(code).description()), html);
        assertTrue(html.contains("<a href=\"/" + code + "?explain\">"), html);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 103, 200, 206, 404, 503})
    void whatABrowserShowsHasOneLink(int code) throws Exception {
        String html = client.get("/").body();
        assertFalse(html.contains("<a href=\"/" + code + "?explain\">"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain"})
    void theOverviewTellsOfExplanationsAndOfTheExport(String accept) throws Exception {
        for (String language : new String[] {"en", "fr"}) {
            String page = client.get("/", "Accept", accept, "Accept-Language", language)
                    .body();
            for (String target : new String[] {"/302?explain", "/statuses.json", "/statuses.schema.json"}) {
                assertTrue(page.contains(target), page);
                assertEquals(200, client.get(target).statusCode());
            }
        }
    }
}
