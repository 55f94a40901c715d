package http.status.explorer;

import static http.status.explorer.Client.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import http.status.api.Definition;
import http.status.api.Lifecycle;
import http.status.api.Reference;
import http.status.api.Registration;
import http.status.api.Rule;
import http.status.api.Scope;
import http.status.api.Semantics;
import http.status.api.StatusClass;
import http.status.api.Strength;
import http.status.api.TextCatalog;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of the export: it holds for the export, and for little else. */
class SchemaTest {
    private static ExplorerServer server;
    private static Client client;
    private static Schema schema;

    @BeforeAll
    static void start() throws Exception {
        server = ExplorerServer.start(0, Registries.CODES, TextCatalog.installed());
        client = new Client(server);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(client.get("/statuses.schema.json").body());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theSchemaIsServedWhereTheExportSaysIt() throws Exception {
        HttpResponse<String> response =
                client.get(client.json("/statuses.json").get("schema").asString());
        assertEquals(200, response.statusCode());
        assertEquals("application/schema+json", field(response, "Content-Type"));
    }

    @Test
    void theSchemaIsASchema() throws Exception {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), errors(ofSchemas, client.json("/statuses.schema.json")));
    }

    @Test
    void theExportIsValid() throws Exception {
        assertEquals(List.of(), errors(schema, client.json("/statuses.json")));
    }

    @Test
    void theExportOfWhatIsInstalledIsValid() throws Exception {
        try (ExplorerServer installed = ExplorerServer.start(0)) {
            assertEquals(List.of(), errors(schema, new Client(installed).json("/statuses.json")));
        }
    }

    @Test
    void anotherMeaningIsValidatedAsStrictlyAsTheFirst() throws Exception {
        for (String member : new String[] {"more", "code", "scope", "otherMeanings"}) {
            JsonNode export = client.json("/statuses.json");
            List<JsonNode> meanings = new ArrayList<>();
            export.get("statuses")
                    .forEach(status -> meanings.addAll(
                            status.get("otherMeanings").valueStream().toList()));
            assertEquals(3, meanings.size());
            ((ObjectNode) meanings.get(2)).put(member, "else");
            assertFalse(errors(schema, export).isEmpty(), member);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                  | more",
                "/classes/0                        | more",
                "/classes/0/texts/en               | more",
                "/statuses/0                       | more",
                "/statuses/0/reference             | more",
                "/statuses/0/history/0             | more",
                "/statuses/0/history/0/reference   | more",
                "/statuses/0/semantics             | more",
                "/statuses/0/semantics/rules/0     | more",
                "/statuses/0/semantics/rules/0/reference | more",
                "/statuses/0                       | code",
                "/statuses/0                       | class",
                "/statuses/0                       | scope",
                "/statuses/0                       | otherMeanings",
                "/statuses/0                       | registration",
                "/statuses/0                       | lifecycle",
                "/statuses/0                       | deprecated",
                "/statuses/0/history/0             | role",
                "/statuses/0/history/0/reference   | maturity",
                "/statuses/0/history/0/reference   | published",
                "/statuses/0/semantics             | content",
                "/statuses/0/semantics             | retry",
                "/statuses/0/semantics             | permanentRedirect",
                "/statuses/0/semantics             | requiredFields",
                "/statuses/0/semantics/rules/0     | kind",
                "/statuses/0/semantics/rules/0     | strength",
                "/statuses/0/semantics/rules/0     | when",
                "/statuses/1/semantics/requiredFields/0 | more",
                "/statuses/1/semantics/requiredFields/0 | when",
            })
    void anythingElseIsInvalid(String object, String member) throws Exception {
        JsonNode export = client.json("/statuses.json");
        ((ObjectNode) export.at(object == null ? "" : object)).put(member, "else");
        assertFalse(errors(schema, export).isEmpty());
    }

    @Test
    void everyMemberIsRequiredButThoseThatMayBeUnknown() throws Exception {
        Set<String> optional = new TreeSet<>();
        JsonNode document = client.json("/statuses.schema.json");
        // Closed where it is referred to: with other meanings, or without.
        JsonNode open = document.at("/$defs/meaning");
        for (JsonNode object : document.findParents("required")) {
            Set<String> members = new TreeSet<>();
            if (object.has("properties")) {
                assertTrue(isClosed(object) || object.equals(open), object.toString());
                members.addAll(object.get("properties").propertyNames());
                object.get("required").forEach(name -> members.remove(name.asString()));
            }
            optional.addAll(members);
        }
        assertEquals(Set.of("maturity", "published", "reference", "registrationExpires", "section", "when"), optional);
    }

    @Test
    void everyMemberIsExplained() throws Exception {
        for (JsonNode object : client.json("/statuses.schema.json").findParents("required")) {
            for (Map.Entry<String, JsonNode> member : object.path("properties").properties()) {
                assertTrue(member.getValue().has("description"), member.getKey());
            }
        }
    }

    private static boolean isClosed(JsonNode object) {
        return !object.path("additionalProperties").asBoolean(true)
                || !object.path("unevaluatedProperties").asBoolean(true);
    }

    @Test
    void theSchemaKnowsEveryConstant() throws Exception {
        assertConstants("class", StatusClass.values());
        assertConstants("scope", Scope.values());
        assertConstants("role", Definition.Role.values());
        assertConstants("maturity", Reference.Maturity.values());
        assertConstants("strength", Strength.values());
        assertConstants("content", Semantics.Content.values());
        assertConstants("storing", Semantics.Storing.values());
        assertConstants("redirectMethod", Semantics.RedirectMethod.values());
        assertConstants("retry", Semantics.Retry.values());
        assertConstants("when", Semantics.When.values());
        assertConstants("lifecycle", Lifecycle.values());
    }

    @Test
    void theSchemaKnowsWhatTheExportNeverSays() throws Exception {
        List<String> registrations = names(Registration.values());
        registrations.remove(Registration.UNREGISTERED.name());
        assertEquals(registrations, constants("registration"));
    }

    @Test
    void theSchemaKnowsEveryKindOfRule() throws Exception {
        List<String> kinds = new ArrayList<>();
        for (Class<?> kind : Rule.Kind.class.getPermittedSubclasses()) {
            if (kind.isEnum()) {
                for (Object constant : kind.getEnumConstants()) {
                    kinds.add(kind.getSimpleName() + "." + constant);
                }
            }
        }
        assertEquals(kinds, constants("kind"));
    }

    private static void assertConstants(String definition, Enum<?>[] constants) throws Exception {
        assertEquals(names(constants), constants(definition));
    }

    private static List<String> names(Enum<?>[] constants) {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : constants) {
            names.add(constant.name());
        }
        return names;
    }

    private static List<String> constants(String definition) throws Exception {
        List<String> constants = new ArrayList<>();
        client.json("/statuses.schema.json")
                .at("/$defs/" + definition + "/enum")
                .forEach(constant -> constants.add(constant.asString()));
        return constants;
    }

    /** What is wrong with an instance, formats such as dates included. */
    private static List<String> errors(Schema schema, JsonNode instance) {
        return schema
                .validate(
                        instance.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
