package http.status.explorer;

/** Finds the page that a request asks for. */
@FunctionalInterface
interface Router {
    /** Gives a page for every request: an {@link ErrorPage} where there is no other. */
    Page page(Request request, Language language);
}
