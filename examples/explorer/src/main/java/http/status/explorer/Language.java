package http.status.explorer;

import http.status.api.StatusTexts;
import java.util.List;
import java.util.Locale;

/**
 * The language of one answer.
 *
 * @param texts the texts of the status codes
 * @param wording the page's own words: in English if the explorer has none in the language of the texts
 * @param installed the languages that the reader may choose from
 */
public record Language(StatusTexts texts, Wording wording, List<Locale> installed) {
    /** The language as a locale: the value of Content-Language. */
    public Locale locale() {
        return texts.locale();
    }

    /**
     * What its readers call a language that they may choose, without its region unless another one is there, too: "português" and
     * "português (Portugal)". Chinese has the script in front: "简体中文" and "繁體中文".
     */
    public String nameOf(Locale locale) {
        boolean alone = locale.toLanguageTag().equals(locale.getLanguage())
                || installed.stream()
                        .noneMatch(other ->
                                !other.equals(locale) && other.getLanguage().equals(locale.getLanguage()));
        if (alone) {
            return locale.getDisplayLanguage(locale);
        }
        return locale.getLanguage().equals("zh")
                ? locale.getDisplayScript(locale) + locale.getDisplayLanguage(locale)
                : locale.getDisplayName(locale);
    }

    /** The languages that the reader may choose from, as the values of the parameter that does. */
    List<String> installedTags() {
        return installed.stream().map(Locale::toLanguageTag).toList();
    }
}
