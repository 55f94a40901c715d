package http.status.explorer;

import static http.status.explorer.Client.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Reference;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RepresentationTest extends RunningExplorer {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/404      | text/html                | text/html; charset=utf-8",
                "/404      | application/json         | application/problem+json",
                "/404      | application/problem+json | application/problem+json",
                "/404      | text/plain               | text/plain; charset=utf-8",
                "/         | application/json         | application/json",
                "/         | text/plain               | text/plain; charset=utf-8",
                "/registries | application/json       | application/json",
                "/abc      | application/json         | application/problem+json",
                "/abc      | text/plain               | text/plain; charset=utf-8",
                "/?lang=xx | application/json         | application/problem+json",
            })
    void theClientChoosesTheRepresentation(String target, String accept, String contentType) throws Exception {
        assertEquals(contentType, field(client.get(target, "Accept", accept), "Content-Type"));
    }

    @Test
    void acceptOnSeveralLinesIsOneList() throws Exception {
        HttpResponse<String> response = client.get("/404", "Accept", "text/html;q=0.1", "Accept", "text/plain;q=0.2");
        assertEquals("text/plain; charset=utf-8", field(response, "Content-Type"));
    }

    @Test
    void aCodeIsAProblem() throws Exception {
        JsonNode problem = client.json("/404", "Accept-Language", "fr");
        StatusCode code = StatusCode.of(404);
        String uri = code.reference().orElseThrow().uri().toString();
        assertEquals(uri, problem.get("type").asString());
        assertEquals("Ressource introuvable", problem.get("title").asString());
        assertEquals(404, problem.get("status").asInt());
        assertTrue(problem.get("detail").asString().contains("Le serveur d’origine n’a trouvé"));
        assertEquals(404, problem.get("code").asInt());
        assertEquals("Not Found", problem.get("phrase").asString());
        assertEquals("CLIENT_ERROR", problem.get("class").asString());
        assertEquals("WIRE", problem.get("scope").asString());
        assertEquals("NOT_FOUND", problem.get("constantName").asString());
        assertEquals("iana", problem.get("registry").asString());
        assertEquals("PERMANENT", problem.get("registration").asString());
        assertFalse(problem.has("registrationExpires"));
        assertEquals("CURRENT", problem.get("lifecycle").asString());
        assertFalse(problem.get("deprecated").asBoolean());
        assertEquals("DEFINES", problem.at("/history/0/role").asString());
        assertEquals(problem.get("reference"), problem.at("/history/0/reference"));
        JsonNode reference = problem.get("reference");
        assertEquals("RFC 9110", reference.get("document").asString());
        assertEquals("15.5.5", reference.get("section").asString());
        assertEquals("HTTP Semantics", reference.get("title").asString());
        assertEquals(uri, reference.get("uri").asString());
    }

    @Test
    void theStatusOfAProblemIsThatOfItsAnswer() throws Exception {
        JsonNode problem = client.json("/104");
        assertEquals(200, problem.get("status").asInt());
        assertEquals(104, problem.get("code").asInt());
        assertEquals("TEMPORARY", problem.get("registration").asString());
        assertEquals(
                StatusCode.of(104).registrationExpires().orElseThrow().toString(),
                problem.get("registrationExpires").asString());
    }

    @Test
    void anUnregisteredCodeIsAProblemOfNoType() throws Exception {
        JsonNode problem = client.json("/471", "Accept-Language", "fr");
        assertFalse(problem.has("type"));
        assertEquals("Erreur du client", problem.get("title").asString());
        assertEquals(471, problem.get("status").asInt());
        assertEquals("", problem.get("registry").asString());
        assertEquals("UNREGISTERED", problem.get("registration").asString());
        assertEquals("UNSPECIFIED", problem.get("lifecycle").asString());
        assertFalse(problem.has("reference"));
        assertTrue(problem.get("history").isEmpty());
    }

    @Test
    void theOverviewIsAnArrayOfCodes() throws Exception {
        JsonNode codes = client.json("/");
        assertTrue(codes.isArray());
        assertEquals(StatusCatalog.installed().statusCodes().size(), codes.size());
        for (int i = 0; i < codes.size(); i++) {
            StatusCode code = StatusCatalog.installed().statusCodes().get(i);
            assertEquals(code.code(), codes.get(i).get("code").asInt());
            assertEquals(code.title(Locale.ENGLISH), codes.get(i).get("title").asString());
            assertEquals(code.scope().name(), codes.get(i).get("scope").asString());
        }
    }

    @Test
    void plainTextSaysTheSame() throws Exception {
        String text = client.get("/404", "Accept", "text/plain", "Accept-Language", "fr")
                .body();
        assertTrue(text.startsWith("404 Ressource introuvable\nLe serveur d’origine"), text);
        assertTrue(text.contains("\nLibellé anglais\u00a0: Not Found\n"), text);
        assertTrue(text.contains("\nRéférence\u00a0: RFC 9110, section 15.5.5 <https://"), text);
    }

    @Test
    void aPlaceWhoseTitleIsItsNameIsNamedOnce() throws Exception {
        Reference reference = StatusCode.of(494).reference().orElseThrow();
        assertEquals(reference.document(), reference.title());
        String text = client.get("/494", "Accept", "text/plain").body();
        String line = "\nReference: " + reference.document() + " <" + reference.uri() + ">, defines the code\n";
        assertTrue(text.contains(line), text);
    }

    @Test
    void noPageNeedsMoreThanItsStylesheetAndItsIcon() throws Exception {
        HttpResponse<String> style = client.get("/style.css");
        assertEquals(200, style.statusCode());
        assertEquals("text/css; charset=utf-8", field(style, "Content-Type"));
        HttpResponse<String> icon = client.get("/icon.svg");
        assertEquals(200, icon.statusCode());
        assertEquals("image/svg+xml", field(icon, "Content-Type"));
        assertEquals(field(style, "Cache-Control"), field(icon, "Cache-Control"));
        HttpResponse<String> page = client.get("/");
        assertTrue(page.body().contains("<link rel=\"icon\" type=\"image/svg+xml\" href=\"/icon.svg\">"));
        assertTrue(field(page, "Content-Security-Policy")
                .startsWith("default-src 'none'; img-src 'self'; style-src 'self';"));
        assertEquals("nosniff", field(page, "X-Content-Type-Options"));
        assertEquals("no-referrer", field(page, "Referrer-Policy"));
        assertFalse(page.body().contains("<script"));
        assertFalse(page.body().contains("style="));
    }
}
