package http.status.api;

/** The text form of a status code: exactly three ASCII digits (RFC 9112, section 4, status-code). */
final class ThreeDigits {
    static final int MALFORMED = -1;

    private ThreeDigits() {}

    /** Gives the number 0..999 that the text spells, or {@link #MALFORMED}: no exception, no garbage. */
    static int read(CharSequence text) {
        if (text.length() != 3) {
            return MALFORMED;
        }
        int hundreds = text.charAt(0) - '0';
        int tens = text.charAt(1) - '0';
        int ones = text.charAt(2) - '0';
        if (isDigit(hundreds) && isDigit(tens) && isDigit(ones)) {
            return hundreds * 100 + tens * 10 + ones;
        }
        return MALFORMED;
    }

    static IllegalArgumentException malformed(CharSequence text) {
        return new IllegalArgumentException(
                Checks.quote(text) + " is not a status code: exactly three ASCII digits, 100 to 999, are allowed"
                        + (isStatusLine(text) ? "; of a status line they are the second word" : ""));
    }

    /** A whole status line, such as "HTTP/1.1 404 Not Found" (RFC 9112, section 4), is what is passed by mistake most often. */
    private static boolean isStatusLine(CharSequence text) {
        return text.length() > 5 && text.subSequence(0, 5).toString().equals("HTTP/");
    }

    private static boolean isDigit(int value) {
        return value >= 0 && value <= 9;
    }
}
