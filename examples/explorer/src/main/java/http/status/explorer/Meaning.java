package http.status.explorer;

import http.status.api.StatusCode;
import http.status.api.StatusText;

/**
 * What one registry means by a number.
 *
 * @param facts what the code says of itself
 * @param text the title and the description, in the reader's language as far as there are texts
 */
public record Meaning(CodeFacts facts, StatusText text) {
    static Meaning of(StatusCode code, Language language) {
        return new Meaning(CodeFacts.of(code), language.texts().text(code));
    }
}
