package http.status.api;

import java.util.Locale;
import java.util.Objects;

/**
 * The text of a status code, or of a status class, in one language: a phrase and a description.
 *
 * <p>Both are for people to read: they may hold any character but control characters, and never go on a status line.
 *
 * @param phrase a few words, such as "Ressource introuvable", not null or blank
 * @param description one or two full sentences, not null or blank
 * @param locale the language that both are in, so that a page can mark a text that isn't in the language asked for; not
 *     null
 */
public record StatusText(String phrase, String description, Locale locale) {
    /**
     * Checks and keeps the components.
     *
     * @param phrase a few words
     * @param description one or two full sentences
     * @param locale the language of both
     * @throws IllegalArgumentException if the phrase or the description is blank or has a control character
     */
    public StatusText {
        check("phrase", phrase);
        check("description", description);
        Objects.requireNonNull(locale, "locale");
    }

    private static void check(String part, String text) {
        Objects.requireNonNull(text, part);
        // An array, because a call for each character costs more before it is compiled, and then all texts are read.
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c < ' ' || c >= 0x7F && c <= 0x9F) {
                throw new IllegalArgumentException(part + " " + Checks.quote(text)
                        + " has a control character at index " + i + ": a text is one line of printable characters");
            }
        }
        if (isBlank(text)) {
            throw new IllegalArgumentException(part + " is blank: a text has words in it");
        }
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }
}
