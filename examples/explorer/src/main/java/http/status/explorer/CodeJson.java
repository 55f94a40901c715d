package http.status.explorer;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Rule;
import http.status.api.Semantics;
import http.status.api.Semantics.When;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of a JSON object that tells a code. Constants of the API go by their names; what is an empty
 * {@code Optional} there is left out, and what is empty text there is empty text here.
 */
final class CodeJson {
    /** Writes for people too: one member a line. */
    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CodeJson() {}

    /** Adds what the code is. */
    static void putIdentity(CodeFacts code, ObjectNode object) {
        object.put("code", code.code());
        object.put("registry", code.registry());
        object.put("constantName", code.constantName());
        object.put("phrase", code.phrase());
        object.put("class", code.statusClass().name());
        object.put("scope", code.scope().name());
    }

    /** Adds in which state the code is, and where it is registered and specified, now and before. */
    static void putHistory(CodeFacts code, ObjectNode object) {
        object.put("registration", code.registration().name());
        code.registrationExpires().ifPresent(day -> object.put("registrationExpires", day.toString()));
        object.put("lifecycle", code.lifecycle().name());
        object.put("deprecated", code.deprecated());
        putAll(code.formerPhrases(), object.putArray("formerPhrases"));
        putAll(code.aliases(), object.putArray("aliases"));
        code.reference().ifPresent(reference -> putReference(reference, object.putObject("reference")));
        ArrayNode history = object.putArray("history");
        code.history().forEach(definition -> putDefinition(definition, history.addObject()));
    }

    /** Adds what may be done with the code. */
    static void putSemantics(Semantics semantics, ObjectNode object) {
        object.put("content", semantics.content().name());
        object.put("heuristicallyCacheable", semantics.isHeuristicallyCacheable());
        object.put("storing", semantics.storing().name());
        object.put("locationFollowed", semantics.isLocationFollowed());
        object.put("redirectMethod", semantics.redirectMethod().name());
        object.put("permanentRedirect", semantics.isPermanentRedirect());
        object.put("retry", semantics.retry().name());
        putRequiredFields(semantics, object.putArray("requiredFields"));
        ArrayNode rules = object.putArray("rules");
        semantics.rules().forEach(rule -> putRule(rule, rules.addObject()));
    }

    /** Adds the fields that are always required, then those that are so under one condition alone. */
    private static void putRequiredFields(Semantics semantics, ArrayNode array) {
        List<String> always = semantics.requiredFields();
        always.forEach(field -> array.addObject().put("field", field));
        for (When when : When.values()) {
            semantics.requiredFields(when).stream()
                    .filter(field -> !always.contains(field))
                    .forEach(field -> array.addObject().put("field", field).put("when", when.name()));
        }
    }

    private static void putRule(Rule rule, ObjectNode object) {
        object.put("kind", ConstantName.of(rule.kind()));
        object.put("strength", rule.strength().name());
        object.put("field", rule.field());
        object.put("condition", rule.condition());
        rule.when().ifPresent(when -> object.put("when", when.name()));
        object.put("sentence", rule.sentence());
        putPlace(rule.reference(), object.putObject("reference"));
    }

    private static void putDefinition(Definition definition, ObjectNode object) {
        object.put("role", definition.role().name());
        object.put("phrase", definition.phrase());
        putReference(definition.reference(), object.putObject("reference"));
    }

    private static void putReference(Reference reference, ObjectNode object) {
        putPlace(reference, object);
        object.put("title", reference.title());
        object.put("label", reference.label());
        reference.maturity().ifPresent(maturity -> object.put("maturity", maturity.name()));
        reference.published().ifPresent(month -> object.put("published", month.toString()));
    }

    private static void putPlace(Reference reference, ObjectNode object) {
        object.put("document", reference.document());
        reference.section().ifPresent(section -> object.put("section", section));
        object.put("uri", reference.uri().toString());
    }

    private static void putAll(List<String> texts, ArrayNode array) {
        texts.forEach(array::add);
    }
}
