package http.status.api.spi;

import java.util.Locale;

/** How text from outside is shown in messages: short, and so that every character of it can be seen. */
final class Shown {
    private static final int MAX_QUOTED = 20;

    private Shown() {}

    /** Quotes as the values of the API do: at most 20 characters, all but visible ASCII escaped. */
    static String quote(CharSequence text) {
        int shown = Math.min(text.length(), MAX_QUOTED);
        StringBuilder quoted = new StringBuilder(shown + 2).append('"');
        for (int i = 0; i < shown; i++) {
            char c = text.charAt(i);
            if (isVisible(c) && c != '"' && c != '\\') {
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

    /** Says where in a text something is: behind what, because an index is hard to find by hand. */
    static String place(String text, int index) {
        return index == 0
                ? "at its start"
                : "behind " + quote(text.subSequence(Math.max(0, index - MAX_QUOTED), index));
    }

    /** Names a character by its number and, in brackets, its Unicode name, such as "U+2028 (line separator)". */
    static String name(int character) {
        String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        String number = "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
        String name;
        if (character == TextFile.MARK) {
            name = "byte order mark";
        } else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            name = "half of a surrogate pair";
        } else {
            name = Character.getName(character);
        }
        if (name == null) {
            return number;
        }
        // "LINE FEED (LF)" has brackets of its own.
        int bracket = name.indexOf(" (");
        return number + " ("
                + name.substring(0, bracket < 0 ? name.length() : bracket).toLowerCase(Locale.ROOT) + ")";
    }

    static boolean isVisible(int character) {
        return character >= ' ' && character <= '~';
    }
}
