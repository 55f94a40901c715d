package http.status.api;

import java.util.Objects;

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
        return phrase;
    }

    static String constantName(String name) {
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
        return name;
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
