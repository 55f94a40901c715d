package http.status.explorer;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.TextCatalog;
import java.util.List;

/** The pages of the explorer by their paths: the overview at {@code /}, a code at its number, the registries. */
final class Pages implements Router {
    private final StatusCatalog codes;
    private final TextCatalog texts;

    Pages(StatusCatalog codes, TextCatalog texts) {
        this.codes = codes;
        this.texts = texts;
    }

    @Override
    public Page page(Request request, Language language) {
        if (!request.isRead()) {
            return ErrorPage.unknownMethod(request.method(), codes, language);
        }
        String path = request.path();
        if (path.equals("/")) {
            return overview(language);
        }
        if (path.equals(RegistriesPage.PATH)) {
            return registries(language);
        }
        boolean isExplained = request.parameter(CodePage.EXPLAIN).isPresent();
        // tryParse takes three ASCII digits from 100 on, and nothing else: no exception for what people type.
        return codes.tryParse(path.startsWith("/") ? path.substring(1) : "")
                .<Page>map(code -> code(code, isExplained, language))
                .orElseGet(() -> ErrorPage.unknownPath(path, codes, language));
    }

    OverviewPage overview(Language language) {
        return OverviewPage.of(codes, language);
    }

    RegistriesPage registries(Language language) {
        return RegistriesPage.of(codes, texts, language);
    }

    CodePage code(StatusCode code, boolean isExplained, Language language) {
        List<StatusCode> registered = codes.meanings(code.code());
        return CodePage.of(registered.isEmpty() ? List.of(code) : registered, isExplained, language);
    }
}
