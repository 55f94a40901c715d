package http.status.spring;

import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.StatusTexts;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Titles of problem details in the reader's language.
 *
 * <p>Only the title is ever written. The detail tells about the one occurrence, so a general description of the code doesn't
 * belong there (<a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1.4">RFC 9457, section 3.1.4</a>), and the type
 * stays what the application says it is.
 */
public final class ProblemTexts {
    private ProblemTexts() {}

    /**
     * Makes a problem of a status code with the code's title. What a handler of WebFlux returns, it makes so: nothing in
     * WebFlux sees the request and what a handler returned together.
     *
     * @param code the code, not null
     * @param texts the texts of the reader's language, not null
     * @return a new problem with status and title and nothing else, never null
     */
    public static ProblemDetail problem(StatusCode code, StatusTexts texts) {
        ProblemDetail problem = ProblemDetail.forStatus(code.code());
        problem.setTitle(texts.title(code));
        return problem;
    }

    /**
     * Gives a problem the title of its status code in the reader's language, unless it has a title of its own. Its own is any
     * but a reason phrase that Spring has for the number, for that is the title of a problem that was given none.
     *
     * <p>The problem itself is changed. One that is kept and used again has the title of its first reader from then on.
     *
     * @param problem the problem, not null, with a status of any value
     * @param texts the texts of the reader's language, not null
     * @return the language of the new title, which belongs into {@code Content-Language}: that of the texts, or English where
     *     they have none for the code; empty if the title stayed
     */
    public static Optional<Locale> translateTitle(ProblemDetail problem, StatusTexts texts) {
        Optional<StatusText> text = hasOwnTitle(problem)
                ? Optional.empty()
                : StatusCode.tryOf(problem.getStatus()).map(texts::text);
        text.ifPresent(found -> problem.setTitle(found.title()));
        return text.map(StatusText::locale);
    }

    private static boolean hasOwnTitle(ProblemDetail problem) {
        String title = problem.getTitle();
        return title != null
                // All of them, for Spring has two phrases for 413 and two for 422.
                && Stream.of(HttpStatus.values())
                        .filter(status -> status.value() == problem.getStatus())
                        .noneMatch(status -> title.equals(status.getReasonPhrase()));
    }
}
