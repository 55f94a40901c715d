package http.status.explorer;

import static http.status.explorer.Client.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Failure;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.TextCatalog;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code /registries}: what the catalogs tell of themselves. */
class RegistriesTest {
    private static final String PACKAGE = "http.status.explorer.Registries$";

    private static ExplorerServer server;
    private Client client;

    @BeforeAll
    static void start() throws IOException {
        server = ExplorerServer.start(0, Registries.CODES, Registries.TEXTS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forgetCookies() {
        client = new Client(server);
    }

    @Test
    void theRegistriesStandInTheOrderOfTheCatalog() throws Exception {
        JsonNode registries = client.json("/registries").get("registries");
        assertEquals(List.of("iana", "edge", "acme"), texts(registries, "id"));
        assertEquals(List.of("1000", "5", "0"), texts(registries, "priority"));
        assertEquals(List.of(PACKAGE + "Iana", PACKAGE + "Edge", PACKAGE + "Acme"), texts(registries, "provider"));
    }

    @Test
    void aRegistryTellsWhereItIsFrom() throws Exception {
        boolean isNamed = Registries.class.getModule().isNamed();
        for (JsonNode registry : client.json("/registries").get("registries")) {
            assertEquals(isNamed, registry.has("module"));
            assertEquals("http.status.explorer", registry.path("module").asString("http.status.explorer"));
            assertTrue(registry.get("location").asString().startsWith("file:/"), registry.toString());
        }
    }

    @Test
    void aRegistryTellsHowManyOfItsCodesWin() throws Exception {
        JsonNode registries = client.json("/registries").get("registries");
        int iana = Registries.CODES.requireRegistry("iana").statusCodes().size();
        assertEquals(List.of("" + iana, "2", "6"), texts(registries, "count"));
        assertEquals(List.of("" + iana, "1", "4"), texts(registries, "winning"));
        assertEquals("[451,471,472,473,474,555]", registries.get(2).get("codes").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "acme.module | file:/app/lib/acme.jar                | acme.module",
                "''          | file:/app/lib/acme.jar                | acme.jar",
                "''          | file:/app/acme/target/classes/        | classes",
                "''          | jar:file:/app.jar!/lib/acme-1.0.jar!/ | acme-1.0.jar",
                "''          | ''                                    | ''",
            })
    void theOriginIsTheModuleElseTheLastPartOfTheLocation(String module, String location, String origin) {
        assertEquals(origin, new RegistryFacts("acme", 0, "Acme", module, location, List.of(), 0).origin());
    }

    @Test
    void aNumberWithSeveralMeaningsHasAWinnerAndOthersInOrder() throws Exception {
        JsonNode conflicts = client.json("/registries", "Accept-Language", "fr").get("conflicts");
        assertEquals(List.of("451", "555"), texts(conflicts, "code"));
        JsonNode first = conflicts.get(0);
        assertEquals("iana", first.at("/winner/registry").asString());
        assertEquals(StatusCode.of(451).phrase(), first.at("/winner/phrase").asString());
        assertEquals(List.of("edge", "acme"), texts(first.get("others"), "registry"));
        assertEquals(List.of("Client Fell Off", "Coffee Blocked"), texts(first.get("others"), "phrase"));
        assertEquals(List.of("Client Fell Off", "Café bloqué"), texts(first.get("others"), "title"));
        assertEquals("edge", conflicts.get(1).at("/winner/registry").asString());
        assertEquals(List.of("acme"), texts(conflicts.get(1).get("others"), "registry"));
    }

    @Test
    void aFailureTellsItsProviderAndItsCauses() throws Exception {
        JsonNode page = client.json("/registries");
        assertEquals(List.of(PACKAGE + "Broken"), texts(page.get("failures"), "provider"));
        JsonNode failure = page.get("failures").get(0);
        assertTrue(failure.get("message").asString().startsWith("<script>"), failure.toString());
        assertEquals(
                List.of("java.lang.IllegalStateException", "java.io.IOException"),
                texts(failure.get("causes"), "type"));
        assertEquals("<b>disk</b>", failure.at("/causes/1/message").asString());
    }

    @Test
    void whatFailedAmongTheTextsIsToldToo() throws Exception {
        JsonNode failures = client.json("/registries").get("textFailures");
        assertEquals(List.of(PACKAGE + "BrokenTexts"), texts(failures, "provider"));
        assertEquals(
                "java.lang.UnsupportedOperationException",
                failures.at("/0/causes/0/type").asString());
    }

    @Test
    void theLanguagesOfTheTextsAreListed() throws Exception {
        assertEquals(
                "[\"en\",\"fr\"]", client.json("/registries").get("languages").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html  | en | <h1>Registries</h1>",
                "text/html  | en | <h2>2. <code>edge</code></h2>",
                "text/html  | en | <dt>Priority</dt>",
                "text/html  | en | <code>http.status.explorer.Registries$Edge</code>",
                "text/html  | en | <a href=\"/555?explain\" class=\"code\">555</a>",
                "text/html  | en | <h2>Numbers with several meanings</h2>",
                "text/html  | en | <li><strong><code>edge</code><span>:</span> <span>Over The Edge</span></strong></li>",
                "text/html  | en | <li><code>acme</code><span>:</span> <span>Acme Is Closed</span></li>",
                "text/html  | en | <h2>Failures of providers of codes</h2>",
                "text/html  | en | java.io.IOException: &lt;b&gt;disk&lt;/b&gt;",
                "text/html  | en | <h2>Failures of providers of texts</h2>",
                "text/html  | en | <code>fr</code>",
                "text/html  | fr | <h1>Registres</h1>",
                "text/html  | fr | <dt>Priorité</dt>",
                "text/html  | fr | <li><code>acme</code><span>\u00a0:</span> <span>Café bloqué</span></li>",
                "text/html  | fr | <span lang=\"en\">Over The Edge</span>",
                "text/html  | fr | <h2>Erreurs des fournisseurs de codes</h2>",
                "text/html  | fr | <h2>Erreurs des fournisseurs de textes</h2>",
                "text/plain | en | Registries\\nThe catalog asks its registries in this order",
                "text/plain | en | \\n2. edge\\n  Priority: 5\\n  Provider: http.status.explorer.Registries$Edge\\n",
                "text/plain | en | \\n  Codes: 2\\n  Of these with precedence: 1\\n  Numbers: 451, 555\\n",
                "text/plain | en | \\n555\\n  1. edge: Over The Edge\\n  2. acme: Acme Is Closed\\n",
                "text/plain | en | \\n  Cause: java.io.IOException: <b>disk</b>\\n",
                "text/plain | en | \\nFailures of providers of texts\\nhttp.status.explorer.Registries$BrokenTexts: ",
                "text/plain | en | \\nLanguages of the texts: en, fr\\n",
                "text/plain | fr | \\n3. acme\\n  Priorité\u00a0: 0\\n",
                "text/plain | fr | \\n  3. acme\u00a0: Café bloqué\\n",
            })
    void thePageSaysItInTheReadersLanguage(String accept, String language, String part) throws Exception {
        HttpResponse<String> response = client.get("/registries", "Accept", accept, "Accept-Language", language);
        assertEquals(200, response.statusCode());
        assertEquals(accept + "; charset=utf-8", field(response, "Content-Type"));
        assertEquals(language, field(response, "Content-Language"));
        assertTrue(response.body().contains(part.replace("\\n", "\n")), response.body());
    }

    @Test
    void theOriginShowsTheWholeLocationToWhoAsks() throws Exception {
        String html = client.get("/registries").body();
        String location = Registries.CODES.requireRegistry("acme").location().orElseThrow();
        assertTrue(html.contains("<code title=\"" + location + "\">"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void markupOfAFailureIsShownAndNotObeyed(String language) throws Exception {
        String html = client.get("/registries", "Accept-Language", language).body();
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("<b>"), html);
        assertTrue(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "text/plain"})
    void controlsOfAFailureAreReplaced(String accept) throws Exception {
        String page = client.get("/registries", "Accept", accept).body();
        assertTrue(page.contains("\uFFFDnext line\uFFFD[31m"), page);
    }

    @Test
    void aLongMessageIsShortened() {
        FailureFacts facts = FailureFacts.of(failure(new IllegalStateException("a".repeat(5_000))));
        assertEquals("a".repeat(1_000) + "...", facts.message());
    }

    @Test
    void causesInARingEnd() {
        RuntimeException one = new IllegalStateException("one");
        RuntimeException other = new IllegalStateException("other", one);
        one.initCause(other);
        List<FailureFacts.Cause> causes = FailureFacts.of(failure(one)).causes();
        assertEquals(10, causes.size());
        assertEquals("java.lang.IllegalStateException: other", causes.get(9).inShort());
    }

    @Test
    void anExceptionThatSaysNothingIsToldByItsClass() {
        RuntimeException broken = new RuntimeException() {
            private static final long serialVersionUID = 1;

            @Override
            public String getMessage() {
                throw new InternalError();
            }

            @Override
            public Throwable getCause() {
                throw new InternalError();
            }
        };
        for (RuntimeException silent : new RuntimeException[] {new RuntimeException(), broken}) {
            List<FailureFacts.Cause> causes = FailureFacts.of(failure(silent)).causes();
            assertEquals(1, causes.size());
            assertEquals(silent.getClass().getName(), causes.get(0).inShort());
        }
    }

    /** What a catalog tells of a provider that throws: its second failure, because the first is logged too. */
    private static Failure failure(RuntimeException thrown) {
        StatusCatalog catalog = StatusCatalog.of(new Registries.Broken(), new Registries.Throwing(thrown));
        return catalog.failures().get(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | None: no number has more than one meaning. | None: no provider of codes has failed. | None: no provider of texts has failed.",
                "fr | Aucun numéro n’a plus d’un sens. | Aucun fournisseur de codes n’a rencontré d’erreur. | Aucun fournisseur de textes n’a rencontré d’erreur.",
            })
    void nothingToTellIsSaidPlainly(String language, String conflicts, String failures, String textFailures)
            throws Exception {
        for (String accept : new String[] {"text/html", "text/plain"}) {
            String page = inPeace("/registries", "Accept", accept, "Accept-Language", language);
            assertTrue(page.contains(conflicts), page);
            assertTrue(page.contains(failures), page);
            assertTrue(page.contains(textFailures), page);
        }
    }

    @Test
    void nothingToTellIsEmptyForPrograms() throws Exception {
        try (ExplorerServer peace = inPeace()) {
            JsonNode page = new Client(peace).json("/registries");
            assertEquals(1, page.get("registries").size());
            for (String list : new String[] {"conflicts", "failures", "textFailures"}) {
                assertTrue(page.get(list).isEmpty(), page.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain"})
    void noRegistryAtAllIsSaidPlainly(String accept) throws Exception {
        try (ExplorerServer empty = ExplorerServer.start(0, StatusCatalog.of(), TextCatalog.installed())) {
            HttpResponse<String> response = new Client(empty).get("/registries", "Accept", accept);
            assertEquals(200, response.statusCode());
            assertTrue(response.body().contains("No registry is installed."), response.body());
        }
    }

    @Test
    void whatIsReadOnFirstUseIsReadForThePage() throws Exception {
        StatusCatalog unused = StatusCatalog.of(new Registries.Nameless());
        try (ExplorerServer nameless = ExplorerServer.start(0, unused, TextCatalog.installed())) {
            JsonNode failures = new Client(nameless).json("/registries").get("failures");
            assertEquals("names of nameless: no name", failures.at("/0/message").asString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html  | en | :</span> <a href=\"/registries\">Registries</a>",
                "text/html  | fr | \u00a0:</span> <a href=\"/registries\">Registres</a>",
                "text/plain | en | : /registries\\n",
                "text/plain | fr | \u00a0: /registries\\n",
            })
    void theOverviewLeadsHere(String accept, String language, String part) throws Exception {
        String page =
                client.get("/", "Accept", accept, "Accept-Language", language).body();
        assertTrue(page.contains(part.replace("\\n", "\n")), page);
    }

    @Test
    void thePageLeadsToTheOverviewAndToItselfInAnotherLanguage() throws Exception {
        String html = client.get("/registries").body();
        assertTrue(html.contains("<a href=\"/\">HTTP status codes</a>"), html);
        assertTrue(html.contains("<a href=\"?lang=fr\""), html);
    }

    private static String inPeace(String target, String... fields) throws Exception {
        try (ExplorerServer peace = inPeace()) {
            return new Client(peace).get(target, fields).body();
        }
    }

    private static ExplorerServer inPeace() throws IOException {
        return ExplorerServer.start(0, Registries.CODES_IN_PEACE, TextCatalog.of(new Registries.AcmeTexts()));
    }

    private static List<String> texts(JsonNode array, String member) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.get(member).asString()));
        return texts;
    }
}
