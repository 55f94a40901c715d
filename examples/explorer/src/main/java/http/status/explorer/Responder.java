package http.status.explorer;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The explorer as a function from a request to its answer: it chooses the language and the representation, has the page
 * found and rendered, and adds the header fields.
 */
final class Responder {
    private final Languages languages;
    private final Router router;
    private final Logger logger;
    private final Map<MediaType, Renderer> renderers = Map.of(
            MediaType.HTML, new HtmlRenderer(), MediaType.JSON, new JsonRenderer(), MediaType.TEXT, new TextRenderer());

    Responder(Languages languages, Router router, Logger logger) {
        this.languages = languages;
        this.router = router;
        this.logger = logger;
    }

    /** Answers a request, of any content. Whatever goes wrong inside becomes an answer with status 500. */
    Answer answer(Request request) {
        try {
            return request.path().equals(Stylesheet.PATH) && request.isRead()
                    ? Stylesheet.answer()
                    : inLanguageWanted(request);
        } catch (RuntimeException e) {
            logger.log(Level.ERROR, "no answer to " + Excerpt.of(request.method() + " " + request.path()), e);
            Language language = languages.negotiate(request);
            return render(ErrorPage.failure(language), request, language);
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
            return render(ErrorPage.unknownLanguage(wanted.get(), language), request, language);
        }
        return inLanguage(languages.language(chosen.get()), request).with("Set-Cookie", Languages.cookie(chosen.get()));
    }

    private Answer inLanguage(Language language, Request request) {
        return render(router.page(request, language), request, language);
    }

    private Answer render(Page page, Request request, Language language) {
        int status = page.status();
        if (!StatusFields.allowContent(status)) {
            return StatusFields.addTo(Answer.withoutContent(status));
        }
        Rendering rendering = page.renderedBy(renderers.get(MediaType.preferredBy(request.accept())), language);
        byte[] content = rendering.content().getBytes(StandardCharsets.UTF_8);
        Answer answer = Answer.of(status, rendering.contentType(), content)
                .with("Content-Language", language.locale().toLanguageTag());
        return StatusFields.addTo(answer);
    }
}
