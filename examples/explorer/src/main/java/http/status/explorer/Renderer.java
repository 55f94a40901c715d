package http.status.explorer;

/** Writes pages in one representation: HTML, JSON or plain text. */
interface Renderer {
    /** Writes the list of all codes. */
    Rendering render(OverviewPage page, Language language);

    /** Writes the explanation of one code. */
    Rendering render(CodePage page, Language language);

    /** Writes what the catalogs tell of themselves. */
    Rendering render(RegistriesPage page, Language language);

    /** Writes what went wrong. */
    Rendering render(ErrorPage page, Language language);
}
