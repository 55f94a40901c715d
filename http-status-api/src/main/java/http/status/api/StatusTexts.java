package http.status.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language: what status codes and status classes are called in it, and what they mean.
 *
 * <ul>
 *   <li>A text belongs to a code of a registry: a company's 404 never shows the text of IANA's.
 *   <li>No answer is ever null or blank, and no words of a code make one throw. It is the text of that registry's code in the language; else the code's own
 *       English; else the text of its class in the language; else that of its class in English.
 *   <li>The code's own English counts when it has a phrase or a description that is one line of words; the one that it lacks is
 *       its class's, in English too. So title and description are always in one language, which {@link #text(StatusCode)} tells.
 *   <li>This class is immutable and thread-safe. It is not serializable, since what it holds is found anew in each process: a
 *       closure sends a language tag.
 * </ul>
 *
 * <pre>{@code
 * StatusTexts texts = StatusTexts.negotiate("fr-CA, en;q=0.5");
 * texts.locale()                          // fr
 * texts.title(StatusCode.of(404))         // "Ressource introuvable"
 * texts.title(StatusCode.of(471))         // "Erreur du client"
 * }</pre>
 */
public final class StatusTexts {
    private final Locale locale;
    private final TextTable[] tables;
    private final TextTable first;
    private final StatusText[] classTexts;

    /**
     * Takes over what a catalog has read.
     *
     * @param tables one for each registry, the one that is asked most first
     * @param classTexts by the ordinal of the class, none null
     */
    StatusTexts(Locale locale, TextTable[] tables, StatusText[] classTexts) {
        this.locale = locale;
        this.tables = tables;
        this.first = tables.length == 0 ? TextTable.NONE : tables[0];
        this.classTexts = classTexts;
    }

    /**
     * Obtains the texts of the installed language that fits a locale best.
     *
     * @param locale the language wanted, not null
     * @return the same as {@link TextCatalog#texts(Locale)} of the installed catalog, never null
     */
    public static StatusTexts of(Locale locale) {
        return TextCatalog.installed().texts(locale);
    }

    /**
     * Obtains the texts of the first of several locales for which a language is installed.
     *
     * @param preferred the languages wanted, the most preferred first, not null, no element null
     * @return the same as {@link TextCatalog#texts(List)} of the installed catalog, never null
     */
    public static StatusTexts of(List<Locale> preferred) {
        return TextCatalog.installed().texts(preferred);
    }

    /**
     * Obtains the texts of the installed language that an {@code Accept-Language} field asks for.
     *
     * @param acceptLanguage the field's value, of any content; null stands for a missing field
     * @return the same as {@link TextCatalog#negotiate(String)} of the installed catalog, never null
     */
    public static StatusTexts negotiate(@Nullable String acceptLanguage) {
        return TextCatalog.installed().negotiate(acceptLanguage);
    }

    /**
     * Obtains the texts of the installed language that an {@code Accept-Language} field asks for which came in several lines.
     *
     * @param acceptLanguages the values of the lines in their order, each of any content, not null; none stands for a missing
     *     field, and a line that is null for an empty one
     * @return the same as {@link TextCatalog#negotiateLines(List)} of the installed catalog, never null
     */
    public static StatusTexts negotiateLines(List<@Nullable String> acceptLanguages) {
        return TextCatalog.installed().negotiateLines(acceptLanguages);
    }

    /**
     * The language of these texts: what belongs into a {@code Content-Language} field.
     *
     * @return the locale, never null
     */
    public Locale locale() {
        return locale;
    }

    /**
     * What a status code is called. It may hold any printable character, and never goes on a status line.
     *
     * @param code the code, not null
     * @return the title of {@link #text(StatusCode)}, never null or blank
     */
    public String title(StatusCode code) {
        StatusText text = own(code);
        if (text != null) {
            return text.title();
        }
        String english = code.phrase();
        return Checks.isText(english) ? english : fallback(code).title();
    }

    /**
     * What a status code means.
     *
     * @param code the code, not null
     * @return the description of {@link #text(StatusCode)}: one or two sentences, never null or blank
     */
    public String description(StatusCode code) {
        return text(code).description();
    }

    /**
     * The title and the description of a status code, and the language that they are in.
     *
     * @param code the code, not null
     * @return the text, never null; its locale is that of these texts, or English where they have none
     */
    public StatusText text(StatusCode code) {
        StatusText text = own(code);
        return text != null ? text : fallback(code);
    }

    /**
     * What a status class is called.
     *
     * @param statusClass the class, not null
     * @return the title, never null or blank
     */
    public String title(StatusClass statusClass) {
        return text(statusClass).title();
    }

    /**
     * What a status class means.
     *
     * @param statusClass the class, not null
     * @return one or two sentences, never null or blank
     */
    public String description(StatusClass statusClass) {
        return text(statusClass).description();
    }

    /**
     * The title and the description of a status class.
     *
     * @param statusClass the class, not null
     * @return the text, never null, in the language of these texts
     */
    public StatusText text(StatusClass statusClass) {
        return classTexts[Objects.requireNonNull(statusClass, "statusClass").ordinal()];
    }

    private @Nullable StatusText own(StatusCode code) {
        String registry = code.registry();
        TextTable first = this.first;
        return first.registry.equals(registry) ? first.text(code.code()) : ofAnother(registry, code.code());
    }

    private @Nullable StatusText ofAnother(String registry, int code) {
        for (TextTable table : tables) {
            if (table.registry.equals(registry)) {
                return table.text(code);
            }
        }
        return null;
    }

    private StatusText fallback(StatusCode code) {
        String phrase = code.phrase();
        String description = code.description();
        boolean named = Checks.isText(phrase);
        boolean described = Checks.isText(description);
        StatusClass statusClass = code.statusClass();
        return named || described
                ? StatusText.of(
                        named ? phrase : statusClass.phrase(),
                        described ? description : statusClass.description(),
                        Locale.ENGLISH)
                : text(statusClass);
    }

    /** The tables, for a language that extends this one. */
    TextTable[] tables() {
        return tables;
    }

    /**
     * A short text for logs.
     *
     * @return the text, never null; its form may change
     */
    @Override
    public String toString() {
        return "StatusTexts[" + locale.toLanguageTag() + "]";
    }
}
