package http.status.explorer;

import http.status.api.Semantics;
import http.status.api.StatusCatalog;

/** What the explorer shows, before it is rendered. */
sealed interface Page permits OverviewPage, CodePage, RegistriesPage, ErrorPage {
    /** The status of the answer that carries the page. */
    int status();

    /** What the specification of that status, as a catalog knows it, asks of the answer. */
    default Semantics statusSemantics(StatusCatalog codes) {
        return codes.resolve(status()).semantics();
    }

    /** Has the page written by a renderer. */
    Rendering renderedBy(Renderer renderer, Language language);
}
