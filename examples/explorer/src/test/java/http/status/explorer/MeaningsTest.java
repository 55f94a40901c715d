package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What several registries mean by one number, and where a code is seen. */
class MeaningsTest {
    private static ExplorerServer server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        server = ExplorerServer.start(0, Registries.CODES, Registries.TEXTS);
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aPageListsEveryMeaningInOrder(String language) throws Exception {
        String html = page("text/html", language);
        assertInOrder(
                html,
                "<ol class=\"entries\">",
                "<a href=\"/registries#iana\"><code>iana</code></a>",
                ">" + StatusCode.of(451).phrase() + "</strong>",
                "<a href=\"/registries#edge\"><code>edge</code></a>",
                ">Client Fell Off</strong>",
                "The client went over the edge.",
                "<a href=\"/registries#acme\"><code>acme</code></a>",
                language.equals("fr") ? "<strong>Café bloqué</strong>" : "<strong>Coffee Blocked</strong>",
                language.equals("fr") ? "<p>Le café est derrière un mur.</p>" : "<p>The coffee is behind a wall.</p>",
                "<a href=\"https://acme.example/451\"",
                "</ol>");
        assertEquals(language.equals("fr"), html.contains("<strong lang=\"en\">Client Fell Off</strong>"));
    }

    @Test
    void theTextListsThemToo() throws Exception {
        String text = page("text/plain", "en");
        assertInOrder(
                text,
                "451 " + StatusCode.of(451).phrase() + "\n",
                "\nRegistry: iana\n",
                "\nAll meanings of this number\n",
                "1. iana: " + StatusCode.of(451).phrase() + " (the first: what StatusCode.of gives)\n",
                "  Scope: on the wire\n",
                "  Reference: RFC 7725",
                "2. edge: Client Fell Off\n  The client went over the edge.\n  Scope: in logs alone\n",
                "3. acme: Coffee Blocked\n  The coffee is behind a wall.\n  Scope: on the wire\n",
                "  Reference: Acme manual <https://acme.example/451>\n");
        assertInOrder(
                page("text/plain", "fr"),
                "\nTous les sens de ce numéro\n",
                " (le premier\u00a0: celui que donne StatusCode.of)\n",
                "2. edge\u00a0: Client Fell Off\n",
                "  Portée\u00a0: journaux seulement\n",
                "3. acme\u00a0: Café bloqué\n  Le café est derrière un mur.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | (the first: what StatusCode.of gives)",
                "fr | (le premier\u00a0: celui que donne StatusCode.of)",
            })
    void theFirstMeaningAloneIsMarkedAsSuch(String language, String mark) throws Exception {
        String html = page("text/html", language);
        assertEquals(html.indexOf(mark), html.lastIndexOf(mark));
        assertInOrder(html, "<code>iana</code></a>", mark, "<code>edge</code></a>");
    }

    @Test
    void theProblemIsTheFirstMeaningAndHoldsTheOthers() throws Exception {
        JsonNode problem = client.json("/451", "Accept-Language", "fr");
        assertEquals("iana", problem.get("registry").asString());
        JsonNode others = problem.get("otherMeanings");
        assertEquals(2, others.size());
        JsonNode edge = others.get(0);
        assertEquals("edge", edge.get("registry").asString());
        assertEquals("LOG", edge.get("scope").asString());
        assertEquals("Client Fell Off", edge.get("phrase").asString());
        JsonNode acme = others.get(1);
        assertEquals("acme", acme.get("registry").asString());
        assertEquals("WIRE", acme.get("scope").asString());
        assertEquals("Coffee Blocked", acme.get("phrase").asString());
        assertEquals("Café bloqué", acme.get("title").asString());
        assertEquals("Le café est derrière un mur.", acme.get("detail").asString());
        assertEquals("https://acme.example/451", acme.at("/reference/uri").asString());
        assertEquals("ALLOWED", acme.at("/semantics/content").asString());
    }

    @Test
    void theExportHoldsOneStatusANumberAndTheOthersInside() throws Exception {
        List<String> registries = new ArrayList<>();
        for (JsonNode status : client.json("/statuses.json").get("statuses")) {
            if (status.get("code").asInt() == 451) {
                registries.add(status.get("registry").asString());
                status.get("otherMeanings")
                        .forEach(other -> registries.add(other.get("registry").asString()));
            }
        }
        assertEquals(List.of("iana", "edge", "acme"), registries);
    }

    @Test
    void anAnswerObeysTheFirstMeaning() throws Exception {
        assertTrue(client.get("/451").headers().firstValue("Link").isPresent());
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 471, 799})
    void oneMeaningAloneIsNoList(int code) throws Exception {
        assertFalse(client.get("/" + code).body().contains("All meanings"));
        assertFalse(client.get("/" + code, "Accept", "text/plain").body().contains("All meanings"));
        assertTrue(client.json("/" + code).get("otherMeanings").isEmpty());
    }

    @Test
    void oneMeaningAloneTellsItsRegistry() throws Exception {
        String html = client.get("/404").body();
        assertTrue(html.contains("<dd><a href=\"/registries#iana\"><code>iana</code></a></dd>"), html);
        assertFalse(client.get("/799").body().contains("/registries#"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "471 | LOG      | in logs alone                                                | journaux seulement",
                "472 | INTERNAL | inside a server or a client library alone                    | usage interne d’un serveur ou d’une bibliothèque cliente",
                "473 | BODY     | in the content of a response that has another status code    | contenu d’une réponse qui porte un autre code de statut",
            })
    void aCodeThatNoClientReceivesIsAnsweredAndSaysSo(int code, String scope, String english, String french)
            throws Exception {
        HttpResponse<String> html = client.get("/" + code);
        assertEquals(code, html.statusCode());
        assertTrue(html.body().contains("<dt>Scope</dt>"), html.body());
        assertTrue(html.body().contains("<span>" + english + "</span>"), html.body());
        assertTrue(html.body().contains("No client receives this code, except from this explorer."), html.body());
        String text = client.get("/" + code, "Accept", "text/plain", "Accept-Language", "fr")
                .body();
        assertTrue(text.contains("\nPortée\u00a0: " + french + "\n"), text);
        assertTrue(text.contains("\nAucun client ne reçoit ce code, sauf de la part de cet explorateur.\n"), text);
        assertEquals(scope, client.json("/" + code).get("scope").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain"})
    void whatClientsReceiveHasNoLineForItsScope(String accept) throws Exception {
        for (String target : new String[] {"/404", "/799"}) {
            String page = client.get(target, "Accept", accept).body();
            assertFalse(page.contains("Scope"), page);
            assertFalse(page.contains("No client receives"), page);
        }
        assertEquals("WIRE", client.json("/404").get("scope").asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html  | en | <p class=\"note\">This code should no longer be used.</p>",
                "text/html  | en | <dt>State of the code</dt>\\n    <dd><span>obsoleted</span></dd>",
                "text/html  | fr | <p class=\"note\">Ce code ne devrait plus être utilisé.</p>",
                "text/plain | en | \\nThis code should no longer be used.\\n",
                "text/plain | en | \\nState of the code: obsoleted\\n",
                "text/plain | fr | \\nÉtat du code\u00a0: obsolète\\n",
            })
    void aCodeThatIsNoLongerUsedSaysSo(String accept, String language, String part) throws Exception {
        String page = client.get("/474", "Accept", accept, "Accept-Language", language)
                .body();
        assertTrue(page.contains(part.replace("\\n", "\n")), page);
        assertFalse(page.contains("No client receives"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain"})
    void aStateThatNobodyTellsIsNotShown(String accept) throws Exception {
        for (String target : new String[] {"/555", "/799"}) {
            String page = client.get(target, "Accept", accept).body();
            assertFalse(page.contains(">State of the code</dt>"), page);
            assertFalse(page.contains("\nState of the code"), page);
            assertFalse(page.contains("in force"), page);
            assertFalse(page.contains("no longer be used"), page);
        }
        assertTrue(client.get("/404", "Accept", accept).body().contains("in force"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain"})
    void aNumberThatClientsReceiveInAnotherMeaningIsNotSaidToBeUnseen(String accept) throws Exception {
        StatusCatalog logsFirst = Registries.CODES.preferring("edge");
        try (ExplorerServer edge = ExplorerServer.start(0, logsFirst, Registries.TEXTS)) {
            String page = new Client(edge).get("/451", "Accept", accept).body();
            assertInOrder(page, "Client Fell Off", "Scope", "in logs alone", "All meanings");
            assertFalse(page.contains("No client receives"), page);
        }
    }

    private static String page(String accept, String language) throws Exception {
        return client.get("/451", "Accept", accept, "Accept-Language", language).body();
    }

    private static void assertInOrder(String page, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = page.indexOf(part, from);
            assertTrue(at >= 0, () -> "no \"" + part + "\" where it should be in " + page);
            from = at + part.length();
        }
    }
}
