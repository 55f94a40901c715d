package http.status.problem;

/** Which characters a reader can see and a parser can take, asked of a text and an index, because a character may be two. */
final class Characters {
    static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** Tells whether half of a surrogate pair stands there without the other half. */
    static boolean isLoneSurrogate(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    /** Tells whether a carriage return stands there that belongs to the line feed behind it. */
    static boolean isHalfLineEnd(String text, int index) {
        return text.charAt(index) == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
    }

    /** Gives the character, or a replacement for what XML 1.0 has no place for (section 2.2 of its specification). */
    static char inXml(String text, int index) {
        char c = text.charAt(index);
        boolean illegal = c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c > '\uFFFD' || isLoneSurrogate(text, index);
        return illegal ? REPLACEMENT : c;
    }

    /** Gives the character, or a replacement for a control or what turns the writing direction of what follows. */
    static char visible(String text, int index) {
        char c = text.charAt(index);
        boolean control = c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c <= 0x9F;
        boolean turning = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        return control || turning || c > '\uFFFD' || isLoneSurrogate(text, index) ? REPLACEMENT : c;
    }
}
