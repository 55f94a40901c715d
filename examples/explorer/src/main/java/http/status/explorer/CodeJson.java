package http.status.explorer;

import http.status.api.Reference;
import http.status.api.Rule;
import http.status.api.Semantics;
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

    /** Adds where the code is registered and specified, now and before. */
    static void putHistory(CodeFacts code, ObjectNode object) {
        object.put("registration", code.registration().name());
        if (!code.registrationExpires().isEmpty()) {
            object.put("registrationExpires", code.registrationExpires());
        }
        putAll(code.formerPhrases(), object.putArray("formerPhrases"));
        putAll(code.formerNames(), object.putArray("formerNames"));
        ArrayNode references = object.putArray("references");
        code.references().forEach(reference -> putReference(reference, references.addObject()));
    }

    /** Adds what may be done with the code. */
    static void putSemantics(Semantics semantics, ObjectNode object) {
        object.put("content", semantics.content().name());
        object.put("heuristicallyCacheable", semantics.isHeuristicallyCacheable());
        object.put("storing", semantics.storing().name());
        object.put("locationFollowed", semantics.isLocationFollowed());
        object.put("redirectMethod", semantics.redirectMethod().name());
        putAll(semantics.retry().stream().map(Enum::name).toList(), object.putArray("retry"));
        object.put("lifecycle", semantics.lifecycle().name());
        object.put("deprecated", semantics.isDeprecated());
        ArrayNode fields = object.putArray("fields");
        for (Rule rule : semantics.fields()) {
            ObjectNode field = fields.addObject();
            field.put("field", rule.field());
            field.put("strength", rule.strength().name());
            field.put("condition", rule.condition());
        }
        ArrayNode rules = object.putArray("rules");
        semantics.rules().forEach(rule -> putRule(rule, rules.addObject()));
    }

    private static void putRule(Rule rule, ObjectNode object) {
        object.put("kind", ConstantName.of((Enum<?>) rule.kind()));
        object.put("strength", rule.strength().name());
        object.put("field", rule.field());
        object.put("condition", rule.condition());
        object.put("sentence", rule.sentence());
        putPlace(rule.reference(), object.putObject("reference"));
    }

    private static void putReference(Reference reference, ObjectNode object) {
        putPlace(reference, object);
        object.put("title", reference.title());
        object.put("label", reference.label());
        object.put("role", reference.role().name());
        object.put("phrase", reference.phrase());
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
