package http.status.api;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of a status code, or of a status class, in one language: a title and a description.
 *
 * <ul>
 *   <li>Both are for people to read: one line each, of any printable characters, with words in it. Neither ever goes on a
 *       status line: that is what {@link StatusCode#phrase()} is for.
 *   <li>Two texts are equal when title, description and language are.
 *   <li>This class is immutable, thread-safe and serializable.
 * </ul>
 *
 * <pre>{@code
 * StatusText text = StatusText.of("Café épuisé", "La machine à café est vide.", Locale.FRENCH);
 * text.title()         // "Café épuisé"
 * text.locale()        // fr
 * }</pre>
 *
 * @serial exclude
 */
public final class StatusText implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String title;
    private final String description;

    /** The tag and not the locale, which loses its script in serializers that go by the fields. */
    private final String language;

    /** Made again on first use after such a serializer; a plain read will do, because a locale is immutable. */
    private transient @Nullable Locale locale;

    private StatusText(String title, String description, Locale locale) {
        this.title = Checks.text("title", title);
        this.description = Checks.text("description", description);
        this.locale = Objects.requireNonNull(locale, "locale");
        this.language = locale.toLanguageTag();
    }

    /**
     * Obtains a text.
     *
     * @param title a few words, such as "Ressource introuvable", one line, not blank, not null
     * @param description one or two full sentences, one line, not blank, not null
     * @param locale the language that both are in, not null
     * @return the text, never null
     * @throws IllegalArgumentException if the title or the description is blank, or has a control character, a line
     *     separator or half of a surrogate pair
     */
    public static StatusText of(String title, String description, Locale locale) {
        return new StatusText(title, description, locale);
    }

    /**
     * The short name.
     *
     * @return a few words, never null or blank
     */
    public String title() {
        return title;
    }

    /**
     * What the code or the class means.
     *
     * @return one or two full sentences, never null or blank
     */
    public String description() {
        return description;
    }

    /**
     * The language that title and description are in, so that a page can mark a text that isn't in the language asked for.
     *
     * @return the locale, never null
     */
    public Locale locale() {
        Locale known = locale;
        if (known == null) {
            known = Locale.forLanguageTag(language);
            locale = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof StatusText other
                && title.equals(other.title)
                && description.equals(other.description)
                && language.equals(other.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, description, language);
    }

    /**
     * A short text for logs: the title and its language.
     *
     * @return the text, never null; its form may change
     */
    @Override
    public String toString() {
        return title + " (" + language + ")";
    }

    /**
     * Writes a proxy with every part in place of the text.
     *
     * @return the proxy, never null
     */
    @Serial
    private Object writeReplace() {
        return new Form(title, description, language);
    }

    /**
     * Refuses a stream that bypasses the proxy.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        Forms.refuse("StatusText");
    }

    /**
     * The serialized form: every part, checked again as it comes in.
     *
     * @param title the title
     * @param description the description
     * @param language the language tag
     */
    private record Form(String title, String description, String language) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            try {
                return new StatusText(title, description, Locale.forLanguageTag(language));
            } catch (RuntimeException e) {
                throw Forms.invalid("text", e);
            }
        }
    }
}
