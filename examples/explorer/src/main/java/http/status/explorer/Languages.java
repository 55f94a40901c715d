package http.status.explorer;

import http.status.api.StatusTexts;
import http.status.api.TextCatalog;
import java.util.Locale;
import java.util.Optional;

/** The languages that a reader may choose from, and how the choice is made. */
final class Languages {
    /** The name of the query's parameter, and of the cookie, that hold a choice. */
    static final String NAME = "lang";

    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private final TextCatalog catalog;

    Languages(TextCatalog catalog) {
        this.catalog = catalog;
    }

    /** Finds the installed language of a tag such as "fr". Case doesn't matter, but the tag is the whole one. */
    Optional<Locale> find(String tag) {
        return catalog.locales().stream()
                .filter(locale -> locale.toLanguageTag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The language that a reader has chosen by a link. */
    Language language(Locale chosen) {
        return language(catalog.texts(chosen));
    }

    /** The language for a request without such a choice: that of an earlier one, else what the browser asks for. */
    Language negotiate(Request request) {
        return request.cookie(NAME)
                .flatMap(this::find)
                .map(this::language)
                .orElseGet(() -> language(catalog.negotiate(request.acceptLanguage())));
    }

    private Language language(StatusTexts texts) {
        return new Language(texts, Wording.of(texts.locale()), catalog.locales());
    }

    /** The value of a Set-Cookie field that remembers a choice: made from an installed locale, not from a request. */
    static String cookie(Locale chosen) {
        return NAME + "=" + chosen.toLanguageTag() + "; Path=/; Max-Age=" + ONE_YEAR + "; SameSite=Lax; HttpOnly";
    }
}
