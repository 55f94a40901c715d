package http.status.explorer;

import java.util.List;

/**
 * The first page of the site.
 *
 * @param summary what the project is, in a sentence
 * @param languages the languages of the codes' pages
 * @param documents the documents about the project
 * @param apis the documentation of its artifacts
 */
public record StartPage(String summary, List<Edition> languages, List<Entry> documents, List<Entry> apis) {
    /**
     * All pages of the codes in one language.
     *
     * @param language the language
     * @param links where its pages are
     */
    public record Edition(Language language, Links links) {}

    /**
     * A link.
     *
     * @param address where it leads
     * @param title what is there
     * @param file the file that it was made of, empty if that says nothing
     */
    public record Entry(String address, String title, String file) {}
}
