package http.status.explorer;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes pages as JSON: a code, and an error, as problem details
 * (<a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>), the overview as an array.
 */
final class JsonRenderer implements Renderer {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    /** The type of a problem that says no more than its status does. */
    private static final String NO_TYPE = "about:blank";

    @Override
    public Rendering render(OverviewPage page, Language language) {
        ArrayNode codes = CodeJson.MAPPER.createArrayNode();
        for (ClassSection section : page.sections()) {
            for (CodePage code : section.codes()) {
                ObjectNode object = codes.addObject();
                object.put("title", code.text().phrase());
                object.put("detail", code.text().description());
                // What is left out here is in the export.
                CodeJson.putIdentity(code.facts(), object);
                CodeJson.putHistory(code.facts(), object);
            }
        }
        return new Rendering(JSON, CodeJson.MAPPER.writeValueAsString(codes));
    }

    @Override
    public Rendering render(CodePage page, Language language) {
        CodeFacts code = page.facts();
        String type = code.references().isEmpty()
                ? NO_TYPE
                : code.references().get(0).uri().toString();
        // The status is that of this answer, which isn't always the code's own: "code" tells the code.
        ObjectNode problem =
                problem(type, page.text().phrase(), page.status(), page.text().description());
        CodeJson.putIdentity(code, problem);
        CodeJson.putHistory(code, problem);
        CodeJson.putSemantics(code.semantics(), problem.putObject("semantics"));
        return new Rendering(PROBLEM, CodeJson.MAPPER.writeValueAsString(problem));
    }

    @Override
    public Rendering render(ErrorPage page, Language language) {
        ObjectNode problem = problem(NO_TYPE, page.text().phrase(), page.status(), page.reason());
        if (!page.allowed().isEmpty()) {
            problem.put("received", page.received());
            problem.put("allowed", page.allowed());
        }
        return new Rendering(PROBLEM, CodeJson.MAPPER.writeValueAsString(problem));
    }

    private static ObjectNode problem(String type, String title, int status, String detail) {
        ObjectNode problem = CodeJson.MAPPER.createObjectNode();
        problem.put("type", type);
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        return problem;
    }
}
