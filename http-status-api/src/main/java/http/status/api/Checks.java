package http.status.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules that every value must keep, whoever made it: a builder, a provider, a serialized form. */
final class Checks {
    static final int MIN_CODE = 100;
    static final int MAX_CODE = 999;

    private static final int MAX_REGISTRY_LENGTH = 32;
    private static final int MAX_QUOTED = 20;

    private Checks() {}

    static boolean isStatusCode(int code) {
        return code >= MIN_CODE && code <= MAX_CODE;
    }

    static int code(int code) {
        if (!isStatusCode(code)) {
            throw UnknownStatusCodeException.outside(code);
        }
        return code;
    }

    /** A registry's id is a short lower-case word: it is a key in maps, messages, URLs and configuration. */
    static String registry(String id) {
        Objects.requireNonNull(id, "registry id");
        boolean legal = !id.isEmpty() && id.length() <= MAX_REGISTRY_LENGTH && isLower(id.charAt(0));
        for (int i = 1; legal && i < id.length(); i++) {
            char c = id.charAt(i);
            legal = isLower(c) || isDigit(c) || c == '-';
        }
        if (!legal) {
            throw new IllegalArgumentException("registry id " + quote(id) + " is not allowed: write 1 to "
                    + MAX_REGISTRY_LENGTH + " of a-z, 0-9 and '-', a letter first, such as \"iana\"");
        }
        return id;
    }

    /**
     * A phrase must be legal as the reason-phrase of a status line (RFC 9112, section 4), and one that may be sent
     * by any server: visible ASCII and spaces, so no CR, LF or TAB can split or blur the line.
     */
    static String phrase(String phrase) {
        Objects.requireNonNull(phrase, "phrase");
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c < ' ' || c > '~') {
                throw new IllegalArgumentException("phrase " + quote(phrase) + " has a character at index " + i
                        + " that is not allowed: a phrase is empty or made of visible ASCII characters and spaces");
            }
        }
        if (!phrase.isEmpty() && isBlank(phrase)) {
            throw new IllegalArgumentException(
                    "phrase " + quote(phrase) + " is blank: a phrase has words in it, or is empty");
        }
        return phrase;
    }

    /** A description is empty or a {@linkplain #text text}. */
    static void description(String description) {
        if (!Objects.requireNonNull(description, "description").isEmpty()) {
            text("description", description);
        }
    }

    /** The one rule of what people read: one line of printable characters, with words in it. */
    static String text(String part, String text) {
        if (isBlank(words(part, text))) {
            throw new IllegalArgumentException(part + " is blank: a text has words in it");
        }
        return text;
    }

    /** Tells whether {@link #text} would accept what a code says of itself. */
    static boolean isText(@Nullable String text) {
        return text != null && illegalIn(text) < 0 && !isBlank(text);
    }

    /** What may be left empty, and otherwise is one line of printable characters. */
    static String words(String part, String text) {
        Objects.requireNonNull(text, part);
        int illegal = illegalIn(text);
        if (illegal >= 0) {
            throw new IllegalArgumentException(part + " " + quote(text) + " has a control character at index " + illegal
                    + ": a text is one line of printable characters");
        }
        return text;
    }

    /** Gives the index of a control character, of a line or paragraph separator or of half a character, or -1. */
    private static int illegalIn(String text) {
        // An array, because a call for each character costs more before it is compiled, and then all texts are read.
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c >= ' ' && c < 0x7F) {
                continue; // Most characters, after two comparisons: nothing is compiled yet when texts are first read.
            }
            if (c <= 0x9F || c == 0x2028 || c == 0x2029) {
                return i;
            }
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == characters.length
                        || !Character.isLowSurrogate(characters[i + 1])) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Tells whether a text without control characters has nothing but spaces of any kind. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    static void constantName(String name) {
        Objects.requireNonNull(name, "constant name");
        boolean legal = name.isEmpty() || isUpper(name.charAt(0));
        for (int i = 1; legal && i < name.length(); i++) {
            char c = name.charAt(i);
            legal = isUpper(c) || isDigit(c) || c == '_';
        }
        if (!legal) {
            throw new IllegalArgumentException("constant name " + quote(name)
                    + " is not allowed: write A-Z, 0-9 and '_', a letter first, such as NOT_FOUND, or nothing");
        }
    }

    static String notEmpty(String part, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("the " + part + " \"\" is not allowed: leave it out");
        }
        return text;
    }

    /** Quotes text from outside for a message: at most 20 characters of it, all but visible ASCII escaped. */
    static String quote(CharSequence text) {
        int shown = Math.min(text.length(), MAX_QUOTED);
        StringBuilder quoted = new StringBuilder(shown + 2).append('"');
        for (int i = 0; i < shown; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~' && c != '"' && c != '\\') {
                quoted.append(c);
            } else {
                quoted.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    quoted.append(Character.forDigit(c >> shift & 0xF, 16));
                }
            }
        }
        quoted.append('"');
        if (shown < text.length()) {
            quoted.append("... (").append(text.length()).append(" characters)");
        }
        return quoted.toString();
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
