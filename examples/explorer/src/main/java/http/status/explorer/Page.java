package http.status.explorer;

import http.status.api.Semantics;
import http.status.api.StatusCode;

/** What the explorer shows, before it is rendered. */
sealed interface Page permits OverviewPage, CodePage, ErrorPage {
    /** The status of the answer that carries the page. */
    int status();

    /** What the specification of that status asks of the answer. */
    default Semantics statusSemantics() {
        return StatusCode.of(status()).semantics();
    }

    /** Has the page written by a renderer. */
    Rendering renderedBy(Renderer renderer, Language language);
}
