package http.status.explorer;

/** What the explorer shows, before it is rendered. */
sealed interface Page permits OverviewPage, CodePage, ErrorPage {
    /** The status of the answer that carries the page. */
    int status();

    /** Has the page written by a renderer. */
    Rendering renderedBy(Renderer renderer, Language language);
}
