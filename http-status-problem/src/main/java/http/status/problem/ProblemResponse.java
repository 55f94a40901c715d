package http.status.problem;

import http.status.api.Semantics.Content;
import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes back to a client: a status, the header fields that tell of the content, and the content.
 *
 * <ul>
 *   <li>The fields are {@code Content-Type}, {@code Content-Language} and {@code Vary}; a server adds its own, such as
 *       {@code Retry-After}, and keeps its own policy of caching. What it has in {@code Vary} already stays beside ours.
 *   <li>A status whose responses have no content, such as 304, has none here either, and only {@code Vary}. To a HEAD request, the server
 *       sends the fields alone.
 *   <li>This class is immutable and thread-safe.
 * </ul>
 *
 * <pre>{@code
 * ProblemResponse response = ProblemResponse.negotiate(StatusCode.of(404), "application/json", "fr-CA");
 * response.status().code()                     // 404
 * response.fields().get("Content-Language")    // "fr"
 * new String(response.content(), java.nio.charset.StandardCharsets.UTF_8)    // "{\"title\":\"Ressource introuvable\",\"status\":404}"
 * }</pre>
 */
public final class ProblemResponse {
    private static final byte[] NO_CONTENT = {};

    private final StatusCode status;
    private final Map<String, String> fields;
    private final byte[] content;

    private ProblemResponse(StatusCode status, Map<String, String> fields, byte[] content) {
        this.status = status;
        this.fields = Collections.unmodifiableMap(fields);
        this.content = content;
    }

    /**
     * Obtains the response that carries a problem.
     *
     * @param problem the problem, not null
     * @param format the format to write it in, not null
     * @return the response, never null
     */
    public static ProblemResponse of(Problem problem, ProblemFormat format) {
        StatusCode status = problem.status();
        // Three at most: for these a table of four is enough, and the default is sixteen.
        Map<String, String> fields = new LinkedHashMap<>(4);
        boolean hasContent = status.semantics().content() == Content.ALLOWED;
        if (hasContent) {
            fields.put("Content-Type", format.contentType());
            fields.put("Content-Language", problem.locale().toLanguageTag());
        }
        fields.put("Vary", "Accept, Accept-Language");
        return new ProblemResponse(status, fields, hasContent ? format.write(problem) : NO_CONTENT);
    }

    /**
     * Obtains the response with a status, in the format and the language that the client likes best of those there are: JSON and English if
     * it has no wish, or none that can be met. It never fails.
     *
     * @param status the status code, not null
     * @param accept the value of the request's {@code Accept} field, as for {@link ProblemFormat#negotiate(String)}; null if there is none
     * @param acceptLanguage the value of the request's {@code Accept-Language} field, as for {@link StatusTexts#negotiate(String)}; null if
     *     there is none
     * @return the response, never null
     */
    public static ProblemResponse negotiate(
            StatusCode status, @Nullable String accept, @Nullable String acceptLanguage) {
        return of(Problem.of(status, StatusTexts.negotiate(acceptLanguage)), ProblemFormat.negotiate(accept));
    }

    /**
     * The status code.
     *
     * @return the code of the problem, never null
     */
    public StatusCode status() {
        return status;
    }

    /**
     * The header fields, by their names.
     *
     * @return an unmodifiable map, in the order in which the fields are best sent, never null
     */
    public Map<String, String> fields() {
        return fields;
    }

    /**
     * The content.
     *
     * @return a copy of the bytes, empty if the status has no content, never null
     */
    public byte[] content() {
        return content.clone();
    }

    /**
     * A short text for logs: number, format and language.
     *
     * @return the text, never null; its form may change
     */
    @Override
    public String toString() {
        return status.code() + " " + fields;
    }
}
