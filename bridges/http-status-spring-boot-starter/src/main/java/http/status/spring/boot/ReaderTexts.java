package http.status.spring.boot;

import http.status.api.StatusTexts;
import http.status.spring.ProblemTexts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;

/** The texts in which a request is answered, and what the response says about their language. */
final class ReaderTexts {
    private final StatusTexts texts;
    private final boolean negotiated;

    /**
     * @param negotiated whether another {@code Accept-Language} field could get another language
     */
    ReaderTexts(StatusTexts texts, boolean negotiated) {
        this.texts = texts;
        this.negotiated = negotiated;
    }

    StatusTexts texts() {
        return texts;
    }

    /** Translates the title of a problem, unless it has its own, and says so in the fields of the response. */
    ProblemDetail translate(ProblemDetail problem, HttpHeaders fields) {
        ProblemDetail translated = copy(problem);
        Optional<Locale> language = ProblemTexts.translateTitle(translated, texts);
        language.ifPresent(found -> describe(found, fields));
        return translated;
    }

    /** Says which language the body is in, and that it depends on the request, unless the response says so already. */
    void describe(Locale language, HttpHeaders fields) {
        if (fields.getFirst(HttpHeaders.CONTENT_LANGUAGE) == null) {
            fields.set(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        }
        if (variesAlsoBy(fields.getVary())) {
            fields.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }

    boolean variesAlsoBy(List<String> vary) {
        return negotiated
                && vary.stream()
                        .noneMatch(field -> field.equals("*") || field.equalsIgnoreCase(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * The title of an exception that is kept and thrown again would stay in the language of its first reader. A subclass with fields of its
     * own can't be copied: it is changed itself.
     */
    private static ProblemDetail copy(ProblemDetail problem) {
        if (problem.getClass() != ProblemDetail.class) {
            return problem;
        }
        ProblemDetail copy = ProblemDetail.forStatus(problem.getStatus());
        if (problem.getType() != null) {
            copy.setType(problem.getType());
        }
        copy.setTitle(problem.getTitle());
        copy.setDetail(problem.getDetail());
        copy.setInstance(problem.getInstance());
        copy.setProperties(problem.getProperties());
        return copy;
    }
}
