package http.status.explorer;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
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

    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public Rendering render(OverviewPage page, Language language) {
        ArrayNode codes = mapper.createArrayNode();
        for (ClassSection section : page.sections()) {
            for (CodePage code : section.codes()) {
                ObjectNode object = codes.addObject();
                object.put("title", code.text().phrase());
                object.put("detail", code.text().description());
                describe(code, object);
            }
        }
        return new Rendering(JSON, mapper.writeValueAsString(codes));
    }

    @Override
    public Rendering render(CodePage page, Language language) {
        String type =
                page.references().isEmpty() ? NO_TYPE : page.references().get(0).uri();
        // The status is that of this answer, which isn't the code's own for 1xx: "code" tells the code.
        ObjectNode problem =
                problem(type, page.text().phrase(), page.status(), page.text().description());
        describe(page, problem);
        return new Rendering(PROBLEM, mapper.writeValueAsString(problem));
    }

    @Override
    public Rendering render(ErrorPage page, Language language) {
        ObjectNode problem = problem(NO_TYPE, page.text().phrase(), page.status(), page.reason());
        if (!page.allowed().isEmpty()) {
            problem.put("received", page.received());
            problem.put("allowed", page.allowed());
        }
        return new Rendering(PROBLEM, mapper.writeValueAsString(problem));
    }

    private ObjectNode problem(String type, String title, int status, String detail) {
        ObjectNode problem = mapper.createObjectNode();
        problem.put("type", type);
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        return problem;
    }

    private static void describe(CodePage code, ObjectNode object) {
        object.put("code", code.code());
        object.put("phrase", code.englishPhrase());
        object.put("class", code.statusClass());
        object.put("constantName", code.constantName());
        object.put("registry", code.registry());
        object.put("registration", code.registration());
        if (!code.registrationExpires().isEmpty()) {
            object.put("registrationExpires", code.registrationExpires());
        }
        ArrayNode references = object.putArray("references");
        for (Citation reference : code.references()) {
            references
                    .addObject()
                    .put("document", reference.document())
                    .put("section", reference.section())
                    .put("title", reference.title())
                    .put("uri", reference.uri());
        }
    }
}
