package http.status.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;

import http.status.problem.ProblemFormat;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes pages as JSON: a code, and an error, as problem details
 * (<a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>), the overview as an array, the
 * registries as an object.
 */
final class JsonRenderer implements Renderer {
    private static final String JSON = "application/json";
    private static final String PROBLEM = ProblemFormat.JSON.contentType();

    @Override
    public Rendering render(OverviewPage page, Language language) {
        ArrayNode codes = CodeJson.MAPPER.createArrayNode();
        for (ClassSection section : page.sections()) {
            for (Meaning code : section.codes()) {
                // What is left out here is in the export.
                putMeaning(code, codes.addObject());
            }
        }
        return new Rendering(JSON, CodeJson.MAPPER.writeValueAsString(codes));
    }

    @Override
    public Rendering render(CodePage page, Language language) {
        CodeFacts code = page.facts();
        ObjectNode problem = CodeJson.MAPPER.createObjectNode();
        // A problem without a type says no more than its status does.
        code.reference()
                .ifPresent(reference -> problem.put("type", reference.uri().toString()));
        problem.put("title", page.text().title());
        // The status is that of this answer, which isn't always the code's own: "code" tells the code.
        problem.put("status", page.status());
        problem.put("detail", page.text().description());
        CodeJson.putIdentity(code, problem);
        CodeJson.putHistory(code, problem);
        CodeJson.putSemantics(code.semantics(), problem.putObject("semantics"));
        ArrayNode others = problem.putArray("otherMeanings");
        for (Meaning other : page.otherMeanings()) {
            ObjectNode object = others.addObject();
            putMeaning(other, object);
            CodeJson.putSemantics(other.facts().semantics(), object.putObject("semantics"));
        }
        return new Rendering(PROBLEM, CodeJson.MAPPER.writeValueAsString(problem));
    }

    @Override
    public Rendering render(RegistriesPage page, Language language) {
        ObjectNode object = CodeJson.MAPPER.createObjectNode();
        ArrayNode registries = object.putArray("registries");
        page.registries().forEach(registry -> putRegistry(registry, registries.addObject()));
        ArrayNode conflicts = object.putArray("conflicts");
        for (ConflictFacts conflict : page.conflicts()) {
            ObjectNode number = conflicts.addObject().put("code", conflict.code());
            List<Meaning> meanings = conflict.meanings();
            putInShort(meanings.get(0), number.putObject("winner"));
            ArrayNode others = number.putArray("others");
            meanings.stream().skip(1).forEach(other -> putInShort(other, others.addObject()));
        }
        putFailures(page.failures(), object.putArray("failures"));
        putFailures(page.textFailures(), object.putArray("textFailures"));
        ArrayNode languages = object.putArray("languages");
        page.languages().forEach(languages::add);
        return new Rendering(JSON, CodeJson.MAPPER.writeValueAsString(object));
    }

    @Override
    public Rendering render(ErrorPage page, Language language) {
        return new Rendering(PROBLEM, new String(ProblemFormat.JSON.write(page.problem()), UTF_8));
    }

    private static void putMeaning(Meaning meaning, ObjectNode object) {
        object.put("title", meaning.text().title());
        object.put("detail", meaning.text().description());
        CodeJson.putIdentity(meaning.facts(), object);
        CodeJson.putHistory(meaning.facts(), object);
    }

    private static void putInShort(Meaning meaning, ObjectNode object) {
        object.put("registry", meaning.facts().registry());
        object.put("phrase", meaning.facts().phrase());
        object.put("title", meaning.text().title());
    }

    private static void putRegistry(RegistryFacts registry, ObjectNode object) {
        object.put("id", registry.id());
        object.put("priority", registry.priority());
        object.put("provider", registry.provider());
        if (!registry.module().isEmpty()) {
            object.put("module", registry.module());
        }
        if (!registry.location().isEmpty()) {
            object.put("location", registry.location());
        }
        object.put("count", registry.codes().size());
        object.put("winning", registry.winning());
        ArrayNode codes = object.putArray("codes");
        registry.codes().forEach(codes::add);
    }

    private static void putFailures(List<FailureFacts> failures, ArrayNode array) {
        for (FailureFacts failure : failures) {
            ObjectNode object = array.addObject();
            object.put("provider", failure.provider());
            object.put("message", failure.message());
            ArrayNode causes = object.putArray("causes");
            for (FailureFacts.Cause cause : failure.causes()) {
                causes.addObject().put("type", cause.type()).put("message", cause.message());
            }
        }
    }
}
