package http.status.explorer;

import static http.status.explorer.Client.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Rule;
import http.status.api.Semantics;
import http.status.api.Semantics.When;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.Strength;
import http.status.api.TextCatalog;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The export says what the API says, member by member: read back as plain maps and lists, both are equal. */
class ExportTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static ExplorerServer server;
    private static Client client;

    @BeforeAll
    static void start() throws Exception {
        server = ExplorerServer.start(0, Registries.CODES, TextCatalog.installed());
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theExportIsJsonForEveryReader() throws Exception {
        HttpResponse<String> response = client.get("/statuses.json");
        assertEquals(200, response.statusCode());
        assertEquals("application/json", field(response, "Content-Type"));
        assertEquals(
                response.body(),
                client.get("/statuses.json", "Accept", "text/html", "Accept-Language", "fr")
                        .body());
    }

    @Test
    void anotherMethodIsNotAllowed() throws Exception {
        assertEquals(405, client.send("PUT", "/statuses.json").statusCode());
        assertEquals(405, client.send("POST", "/statuses.schema.json").statusCode());
    }

    @Test
    void theExportNamesItsSchemaAndItsLanguages() throws Exception {
        JsonNode export = export();
        assertEquals("/statuses.schema.json", export.get("schema").asString());
        assertEquals(languages().stream().map(Locale::toLanguageTag).toList(), plain(export.get("languages")));
    }

    @Test
    void everyClassIsThereWithItsTexts() throws Exception {
        List<Object> expected = new ArrayList<>();
        for (StatusClass statusClass : StatusClass.values()) {
            expected.add(map(
                    "class", statusClass.name(),
                    "label", statusClass.label(),
                    "phrase", statusClass.phrase(),
                    "genericCode", statusClass.genericCode(),
                    "texts",
                            texts(locale ->
                                    TextCatalog.installed().texts(locale).text(statusClass))));
        }
        assertEquals(expected, plain(export().get("classes")));
    }

    @Test
    void everyCodeIsThereWithAllThatIsKnownOfIt() throws Exception {
        List<Object> expected = new ArrayList<>();
        for (StatusCode code : Registries.CODES.statusCodes()) {
            List<StatusCode> meanings = Registries.CODES.meanings(code.code());
            Map<String, Object> status = expected(code);
            status.put(
                    "otherMeanings",
                    meanings.subList(1, meanings.size()).stream()
                            .map(ExportTest::expected)
                            .toList());
            expected.add(status);
        }
        List<?> statuses = (List<?>) plain(export().get("statuses"));
        assertEquals(expected.size(), statuses.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), statuses.get(i));
        }
    }

    @Test
    void aProgramReadsWhatAnAnswerMustHave() throws Exception {
        assertEquals(List.of(map("field", "Allow")), plain(semantics(405).get("requiredFields")));
        assertEquals(
                List.of(map("field", "Upgrade", "when", "HTTP_1"), map("field", "Connection", "when", "HTTP_1")),
                plain(semantics(426).get("requiredFields")));
        assertEquals(
                List.of(
                        map("field", "Content-Range", "when", "SINGLE_PART"),
                        map("field", "Content-Type", "when", "MULTIPART")),
                plain(semantics(206).get("requiredFields")));
        assertEquals(List.of(), plain(semantics(404).get("requiredFields")));
    }

    @Test
    void aProgramReadsWhetherALinkIsToBeChangedAndARequestRepeated() throws Exception {
        assertTrue(semantics(308).get("permanentRedirect").asBoolean());
        assertFalse(semantics(307).get("permanentRedirect").asBoolean());
        assertEquals("LATER", semantics(503).get("retry").asString());
        assertEquals("UNSPECIFIED", semantics(500).get("retry").asString());
    }

    @Test
    void aStateThatNobodyTellsIsNoneThatIsInForce() throws Exception {
        assertEquals("CURRENT", status(404).get("lifecycle").asString());
        assertEquals("UNSPECIFIED", status(555).get("lifecycle").asString());
        assertEquals("OBSOLETED", status(474).get("lifecycle").asString());
        assertTrue(status(474).get("deprecated").asBoolean());
        assertFalse(status(555).get("deprecated").asBoolean());
    }

    @Test
    void theProblemOfACodeTellsTheSame() throws Exception {
        for (Object status : (List<?>) plain(export().get("statuses"))) {
            Map<?, ?> exported = (Map<?, ?>) status;
            Map<?, ?> problem = (Map<?, ?>) plain(client.json("/" + exported.get("code") + "?explain"));
            for (Object member : exported.keySet()) {
                if (!member.equals("texts") && !member.equals("otherMeanings")) {
                    assertEquals(exported.get(member), problem.get(member));
                }
            }
        }
    }

    private static Map<String, Object> expected(StatusCode code) {
        Map<String, Object> status = map(
                "code", code.code(),
                "registry", code.registry(),
                "constantName", code.constantName(),
                "phrase", code.phrase(),
                "class", code.statusClass().name(),
                "scope", code.scope().name(),
                "texts", texts(locale -> TextCatalog.installed().texts(locale).text(code)),
                "registration", code.registration().name(),
                "lifecycle", code.lifecycle().name(),
                "deprecated", code.isDeprecated(),
                "formerPhrases", code.formerPhrases(),
                "aliases", code.aliases(),
                "history", code.history().stream().map(ExportTest::expected).toList(),
                "semantics", expected(code.semantics()));
        putIfPresent("registrationExpires", code.registrationExpires(), status);
        code.reference().ifPresent(reference -> status.put("reference", expected(reference)));
        return status;
    }

    private static Object expected(Semantics semantics) {
        return map(
                "content", semantics.content().name(),
                "heuristicallyCacheable", semantics.isHeuristicallyCacheable(),
                "storing", semantics.storing().name(),
                "locationFollowed", semantics.isLocationFollowed(),
                "redirectMethod", semantics.redirectMethod().name(),
                "permanentRedirect", semantics.isPermanentRedirect(),
                "retry", semantics.retry().name(),
                "requiredFields", requiredFields(semantics.rules()),
                "rules", semantics.rules().stream().map(ExportTest::expected).toList());
    }

    /** Those that are always required, then those of each condition. */
    private static Object requiredFields(List<Rule> rules) {
        Set<Object> required = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (isRequired(rule) && rule.condition().isEmpty()) {
                required.add(map("field", rule.field()));
            }
        }
        for (When when : When.values()) {
            for (Rule rule : rules) {
                if (isRequired(rule) && rule.when().filter(when::equals).isPresent()) {
                    required.add(map("field", rule.field(), "when", when.name()));
                }
            }
        }
        return new ArrayList<>(required);
    }

    private static boolean isRequired(Rule rule) {
        return rule.kind() == Rule.Topic.FIELD && rule.strength() == Strength.MUST;
    }

    private static Object expected(Rule rule) {
        Map<String, Object> members = map(
                "kind", rule.kind().getClass().getSimpleName() + "." + rule.kind(),
                "strength", rule.strength().name(),
                "field", rule.field(),
                "condition", rule.condition(),
                "sentence", rule.sentence(),
                "reference", place(rule.reference()));
        putIfPresent("when", rule.when(), members);
        return members;
    }

    private static Object expected(Definition definition) {
        return map(
                "role", definition.role().name(),
                "phrase", definition.phrase(),
                "reference", expected(definition.reference()));
    }

    private static Object expected(Reference reference) {
        Map<String, Object> members = place(reference);
        members.putAll(map("title", reference.title(), "label", reference.label()));
        putIfPresent("maturity", reference.maturity(), members);
        putIfPresent("published", reference.published(), members);
        return members;
    }

    private static Map<String, Object> place(Reference reference) {
        Map<String, Object> members =
                map("document", reference.document(), "uri", reference.uri().toString());
        putIfPresent("section", reference.section(), members);
        return members;
    }

    private static Object texts(Function<Locale, StatusText> text) {
        Map<String, Object> texts = new LinkedHashMap<>();
        for (Locale locale : languages()) {
            StatusText own = text.apply(locale);
            if (own.locale().equals(locale)) {
                texts.put(locale.toLanguageTag(), map("title", own.title(), "description", own.description()));
            }
        }
        return texts;
    }

    private static List<Locale> languages() {
        return TextCatalog.installed().locales();
    }

    private static void putIfPresent(String name, Optional<?> value, Map<String, Object> members) {
        value.ifPresent(present -> members.put(name, present.toString()));
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static Object plain(JsonNode node) {
        return JSON.convertValue(node, Object.class);
    }

    private static JsonNode semantics(int code) throws Exception {
        return status(code).get("semantics");
    }

    private static JsonNode status(int code) throws Exception {
        return export().get("statuses")
                .valueStream()
                .filter(status -> status.get("code").asInt() == code)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode export() throws Exception {
        return client.json("/statuses.json");
    }
}
