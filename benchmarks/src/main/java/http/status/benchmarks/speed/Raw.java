package http.status.benchmarks.speed;

import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import org.jspecify.annotations.Nullable;

/** What a user would write by hand: the limit that a lookup can reach. */
public final class Raw {
    private Raw() {}

    /** In a holder, as a library keeps it: made on first use, a constant from then on. */
    private static final class Codes {
        static final @Nullable StatusCode[] BY_NUMBER = new StatusCode[1000];

        static {
            for (HttpStatus status : HttpStatus.values()) {
                BY_NUMBER[status.code()] = status;
            }
        }

        private Codes() {}
    }

    private static final class Phrases {
        static final @Nullable String[] BY_NUMBER = new String[1000];

        static {
            for (HttpStatus status : HttpStatus.values()) {
                BY_NUMBER[status.code()] = status.phrase();
            }
        }

        private Phrases() {}
    }

    /** One array load behind a bounds check. */
    public static @Nullable StatusCode code(int code) {
        @Nullable StatusCode[] byNumber = Codes.BY_NUMBER;
        return code >= 0 && code < byNumber.length ? byNumber[code] : null;
    }

    /** The same for text. */
    public static @Nullable String phrase(int code) {
        @Nullable String[] byNumber = Phrases.BY_NUMBER;
        return code >= 0 && code < byNumber.length ? byNumber[code] : null;
    }

    /** What Java gives every enum: the constant of a name. */
    public static StatusCode constant(String name) {
        return HttpStatus.valueOf(name);
    }

    /** The problem of a code, without the language and the format being chosen, and without its bytes. */
    public static String problem(StatusCode code, String title) {
        return String.format("{\"title\":\"%s\",\"status\":%d}", title, code.code());
    }

    /** The digits read by the JDK, then one array load; text that is no number throws. */
    public static @Nullable StatusCode parse(String text) {
        return code(Integer.parseInt(text));
    }

    /** The same where text may be malformed: the exception has to be caught. */
    public static @Nullable StatusCode parseAndCatch(String text) {
        try {
            return parse(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
