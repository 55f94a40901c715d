package http.status.explorer;

import http.status.api.StatusText;
import java.util.List;

/**
 * What the host of a static site shows for an address without a page: in all languages, because nothing negotiates.
 *
 * @param languages what it says, language by language
 */
public record MissingPage(List<Notice> languages) {
    /**
     * What the page says in one language.
     *
     * @param language the language
     * @param text what the status is called
     * @param links where the pages of the language are
     */
    public record Notice(Language language, StatusText text, Links links) {}
}
