package http.status.explorer;

import http.status.api.Failure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a catalog tells of a provider that failed, as a copy that is fit to be shown: the words are those of foreign
 * code, and may hold anything.
 *
 * @param provider the name of the provider's class
 * @param message what is wrong
 * @param causes what was thrown, then what was behind it, step by step
 */
public record FailureFacts(String provider, String message, List<Cause> causes) {
    private static final int LONGEST = 1_000;

    /** How deep the causes are followed: they may be a ring. */
    private static final int MOST_CAUSES = 10;

    /**
     * One of the causes.
     *
     * @param type the name of the class that was thrown
     * @param message what it says, empty if nothing
     */
    public record Cause(String type, String message) {
        /** The class, and behind it what it says. */
        public String inShort() {
            return message.isEmpty() ? type : type + ": " + message;
        }
    }

    static FailureFacts of(Failure failure) {
        return new FailureFacts(shown(failure.provider()), shown(failure.message()), causes(failure.cause()));
    }

    private static List<Cause> causes(Throwable thrown) {
        List<Cause> causes = new ArrayList<>();
        Throwable cause = thrown;
        while (cause != null && causes.size() < MOST_CAUSES) {
            causes.add(new Cause(shown(cause.getClass().getName()), shown(message(cause))));
            cause = behind(cause);
        }
        return List.copyOf(causes);
    }

    private static String message(Throwable cause) {
        try {
            String message = cause.getMessage();
            return message == null ? "" : message;
        } catch (Throwable e) {
            return ""; // an exception of the provider's own, as broken as the provider
        }
    }

    private static @Nullable Throwable behind(Throwable cause) {
        try {
            return cause.getCause();
        } catch (Throwable e) {
            return null;
        }
    }

    private static String shown(String text) {
        return Excerpt.of(text, LONGEST);
    }
}
