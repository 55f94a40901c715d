package http.status.explorer;

import http.status.api.Semantics;
import http.status.api.Semantics.Content;
import http.status.api.StatusCatalog;
import http.status.api.TextCatalog;
import http.status.problem.ProblemFormat;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The explorer as a function from a request to its answer: it chooses the language and the representation, has the page
 * found and rendered, and adds the header fields.
 */
final class Responder {
    /** The explorer is for people first. */
    private static final List<ProblemFormat> FORMATS =
            List.of(ProblemFormat.HTML, ProblemFormat.JSON, ProblemFormat.TEXT);

    private final StatusCatalog codes;
    private final Languages languages;
    private final CommonFiles files;
    private final Router router;
    private final Logger logger;
    private final Map<ProblemFormat, Renderer> renderers = Map.of(
            ProblemFormat.HTML, new HtmlRenderer(new ServerLinks()),
            ProblemFormat.JSON, new JsonRenderer(),
            ProblemFormat.TEXT, new TextRenderer());

    Responder(StatusCatalog codes, TextCatalog texts, Router router, Logger logger) {
        this.codes = codes;
        this.languages = new Languages(texts);
        this.files =
                new CommonFiles(new Export(codes, texts), codes.resolve(200).semantics());
        this.router = router;
        this.logger = logger;
    }

    /** Answers a request, of any content. Whatever goes wrong inside becomes an answer with status 500. */
    Answer answer(Request request) {
        try {
            Authority authority = request.authority();
            if (!authority.isWellFormed() || !authority.isServed()) {
                Language language = languages.negotiate(request);
                return render(ErrorPage.foreignHost(authority, codes, language), request, language);
            }
            Optional<Answer> file = request.isRead() ? files.answer(request.path()) : Optional.empty();
            return Revalidation.of(file.isPresent() ? file.get() : inLanguageWanted(request), request);
        } catch (RuntimeException e) {
            logger.log(Level.ERROR, "no answer to " + Excerpt.of(request.method() + " " + request.path()), e);
            Language language = languages.negotiate(request);
            return render(ErrorPage.failure(codes, language), request, language);
        }
    }

    private Answer inLanguageWanted(Request request) {
        Optional<String> wanted = request.parameter(Languages.NAME);
        if (wanted.isEmpty()) {
            return inLanguage(languages.negotiate(request), request);
        }
        Optional<Locale> chosen = languages.find(wanted.get());
        if (chosen.isEmpty()) {
            Language language = languages.negotiate(request);
            return render(ErrorPage.unknownLanguage(wanted.get(), codes, language), request, language);
        }
        return inLanguage(languages.language(chosen.get()), request).with("Set-Cookie", Languages.cookie(chosen.get()));
    }

    private Answer inLanguage(Language language, Request request) {
        return render(router.page(request, language), request, language);
    }

    private Answer render(Page page, Request request, Language language) {
        Semantics semantics = page.statusSemantics(codes);
        Answer answer = semantics.content() == Content.ALLOWED
                ? withContent(page, request, language)
                : Answer.withoutContent(page.status());
        return StatusFields.addTo(answer, semantics);
    }

    private Answer withContent(Page page, Request request, Language language) {
        Rendering rendering =
                page.renderedBy(renderers.get(ProblemFormat.negotiate(request.accept(), FORMATS)), language);
        return Answer.of(page.status(), rendering)
                .with("Content-Language", language.locale().toLanguageTag());
    }
}
