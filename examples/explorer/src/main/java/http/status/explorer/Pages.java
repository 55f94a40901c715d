package http.status.explorer;

import http.status.api.StatusCode;

/** The pages of the explorer by their paths: the overview at {@code /}, a code at its number. */
final class Pages implements Router {
    @Override
    public Page page(Request request, Language language) {
        if (!request.isRead()) {
            return ErrorPage.unknownMethod(request.method(), language);
        }
        String path = request.path();
        if (path.equals("/")) {
            return OverviewPage.in(language);
        }
        boolean isExplained = request.parameter(CodePage.EXPLAIN).isPresent();
        // tryParse takes three ASCII digits from 100 on, and nothing else: no exception for what people type.
        return StatusCode.tryParse(path.startsWith("/") ? path.substring(1) : "")
                .<Page>map(code -> CodePage.of(code, isExplained, language))
                .orElseGet(() -> ErrorPage.unknownPath(path, language));
    }
}
