package http.status.explorer;

import http.status.api.StatusCatalog;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.StatusTexts;
import http.status.api.TextCatalog;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that is known of all registered codes, in all languages, as one JSON object for programs. */
final class Export {
    private final StatusCatalog codes;
    private final TextCatalog texts;

    Export(StatusCatalog codes, TextCatalog texts) {
        this.codes = codes;
        this.texts = texts;
    }

    /** Writes the object. Two calls give the same text. */
    String write() {
        List<StatusTexts> languages = texts.locales().stream().map(texts::texts).toList();
        ObjectNode export = CodeJson.MAPPER.createObjectNode();
        export.put("schema", CommonFiles.SCHEMA);
        ArrayNode tags = export.putArray("languages");
        languages.forEach(language -> tags.add(language.locale().toLanguageTag()));
        ArrayNode classes = export.putArray("classes");
        for (StatusClass statusClass : StatusClass.values()) {
            ObjectNode object = classes.addObject();
            object.put("class", statusClass.name());
            object.put("label", statusClass.label());
            object.put("phrase", statusClass.phrase());
            object.put("genericCode", statusClass.genericCode());
            putTexts(language -> language.text(statusClass), languages, object.putObject("texts"));
        }
        ArrayNode statuses = export.putArray("statuses");
        for (StatusCode code : codes.statusCodes()) {
            ObjectNode object = statuses.addObject();
            putCode(code, languages, object);
            ArrayNode others = object.putArray("otherMeanings");
            codes.meanings(code.code()).stream()
                    .skip(1)
                    .forEach(other -> putCode(other, languages, others.addObject()));
        }
        return CodeJson.MAPPER.writeValueAsString(export);
    }

    private static void putCode(StatusCode code, List<StatusTexts> languages, ObjectNode object) {
        CodeFacts facts = CodeFacts.of(code);
        CodeJson.putIdentity(facts, object);
        putTexts(language -> language.text(code), languages, object.putObject("texts"));
        CodeJson.putHistory(facts, object);
        CodeJson.putSemantics(facts.semantics(), object.putObject("semantics"));
    }

    /** Adds a text in each language that has one of its own: English that stands in for another is English once. */
    private static void putTexts(
            Function<StatusTexts, StatusText> texts, List<StatusTexts> languages, ObjectNode object) {
        for (StatusTexts language : languages) {
            StatusText text = texts.apply(language);
            Locale locale = language.locale();
            if (text.locale().equals(locale)) {
                object.putObject(locale.toLanguageTag())
                        .put("title", text.title())
                        .put("description", text.description());
            }
        }
    }
}
