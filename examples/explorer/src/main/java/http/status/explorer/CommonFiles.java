package http.status.explorer;

import http.status.api.Semantics;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The files that are the same for every reader. */
final class CommonFiles {
    /** A file of its own, as is the icon, so that the pages' security policy can forbid any other style and picture. */
    static final String STYLE = "/style.css";

    static final String ICON = "/icon.svg";
    static final String EXPORT = "/statuses.json";
    static final String SCHEMA = "/statuses.schema.json";

    static final List<String> PATHS = List.of(STYLE, ICON, EXPORT, SCHEMA);

    /** Made when they are first asked for: what they say stays the same as long as the explorer runs. */
    private final ConcurrentMap<String, Answer> answers = new ConcurrentHashMap<>();

    private final Export export;
    private final Semantics ok;

    /** Takes the semantics of 200, the status of every answer with a file. */
    CommonFiles(Export export, Semantics ok) {
        this.export = export;
        this.ok = ok;
    }

    /** The answer with the file that is served at a path; empty if there is none. */
    Optional<Answer> answer(String path) {
        return Optional.ofNullable(answers.computeIfAbsent(path, this::read));
    }

    private @Nullable Answer read(String path) {
        Rendering file = switch (path) {
            case STYLE -> resource("text/css; charset=utf-8", "style.css");
            case ICON -> resource("image/svg+xml", "icon.svg");
            case SCHEMA -> resource("application/schema+json", "statuses.schema.json");
            case EXPORT -> new Rendering("application/json", export.write());
            default -> null;
        };
        return file == null ? null : StatusFields.addTo(Answer.of(200, file), ok);
    }

    private static Rendering resource(String contentType, String name) {
        return new Rendering(contentType, Resource.text(name));
    }
}
