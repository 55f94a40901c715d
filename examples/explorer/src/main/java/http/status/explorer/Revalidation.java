package http.status.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spares a client the content that it has already
 * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2">RFC 9110, section 13.1.2</a>).
 */
final class Revalidation {
    private Revalidation() {}

    /** The same answer; 304 in its place if the client has what a 200 would bring. */
    static Answer of(Answer answer, Request request) {
        String tag = answer.fields().get("ETag");
        return answer.status() == 200 && request.isRead() && tag != null && names(tag, request.ifNoneMatch())
                ? notModified(answer)
                : answer;
    }

    private static boolean names(String tag, String ifNoneMatch) {
        return ifNoneMatch.equals("*")
                // The comparison is weak: a tag that a proxy has marked as weak is still the same.
                || QuotedText.split(ifNoneMatch, ',').stream()
                        .map(element -> element.startsWith("W/") ? element.substring(2) : element)
                        .anyMatch(element -> element.equals(tag));
    }

    /** The fields of the 200 but for those that describe the content: they would be news of what isn't sent. */
    private static Answer notModified(Answer answer) {
        Map<String, String> fields = new LinkedHashMap<>(answer.fields());
        fields.keySet().removeAll(List.of("Content-Type", "Content-Language"));
        return new Answer(304, Map.copyOf(fields), new byte[0]);
    }
}
