package http.status.explorer;

import http.status.api.StatusCatalog;
import http.status.problem.Problem;

/**
 * What the explorer says to a request that it can't fulfill: what came in, and what is allowed.
 *
 * @param problem the problem, whose detail is a sentence in the words of the page
 * @param received what came in, fit to be shown; empty if that doesn't matter
 * @param allowed what may come in, in the words of the page; empty if that doesn't matter
 */
public record ErrorPage(Problem problem, String received, String allowed) implements Page {
    static ErrorPage unknownPath(String path, StatusCatalog codes, Language language) {
        return of(404, "path", path, language.wording().get("path.allowed"), codes, language);
    }

    static ErrorPage unknownLanguage(String tag, StatusCatalog codes, Language language) {
        return of(400, "language", tag, String.join(", ", language.installedTags()), codes, language);
    }

    static ErrorPage unknownMethod(String method, StatusCatalog codes, Language language) {
        return of(405, "method", method, FieldValues.ALLOWED_METHODS, codes, language);
    }

    /** Refuses what isn't meant for this machine, or doesn't say for whom it is. */
    static ErrorPage foreignHost(Authority authority, StatusCatalog codes, Language language) {
        String served = String.join(", ", authority.served());
        return authority.isWellFormed()
                ? of(421, "host", authority.asked(), served, codes, language)
                : of(400, "hosts", authority.asked(), served, codes, language);
    }

    /** Says nothing of the cause: that is for the log. */
    static ErrorPage failure(StatusCatalog codes, Language language) {
        return of(500, "failure", "", "", codes, language);
    }

    private static ErrorPage of(
            int status, String reason, String received, String allowed, StatusCatalog codes, Language language) {
        Problem problem = Problem.of(codes.resolve(status), language.texts())
                .withDetail(language.wording().get(reason + ".reason"));
        String excerpt = Excerpt.of(received);
        return new ErrorPage(
                allowed.isEmpty() ? problem : problem.with("received", excerpt).with("allowed", allowed),
                excerpt,
                allowed);
    }

    @Override
    public int status() {
        return problem.status().code();
    }

    /** What happened, in a sentence. */
    public String reason() {
        return problem.detail().orElseThrow();
    }

    @Override
    public Rendering renderedBy(Renderer renderer, Language language) {
        return renderer.render(this, language);
    }
}
