package http.status.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The failures of one catalog and of all that are derived from it. What is read on first use fails later than the catalog is
 * made, and on any thread.
 */
final class Failures {
    /** How deep a chain of causes is followed; it may be a ring. */
    private static final int MAX_CAUSES = 20;

    private final List<Failure> failures = new ArrayList<>();

    /** Records what code of a provider threw, whatever it is, so that the others stay. */
    void add(String provider, Throwable cause) {
        add(provider, "", cause);
    }

    /**
     * Records what code of a provider threw while a part of it was read.
     *
     * @param part how the message begins, such as "texts in fr: "
     */
    synchronized void add(String provider, String part, Throwable cause) {
        String message = part + describe(cause);
        failures.add(new Failure(provider, message, cause));
        if (failures.size() == 1) {
            warn("left out " + provider + ": " + message
                    + " (the catalog's failures() lists every provider that was left out)");
        }
    }

    /** Records what a provider threw while a part of it was read that catalogs derived from one another read each for itself. */
    synchronized void addOnce(String provider, String part, Throwable cause) {
        for (Failure failure : failures) {
            if (failure.provider().equals(provider) && failure.message().startsWith(part)) {
                return;
            }
        }
        add(provider, part, cause);
    }

    /** Of failures the first alone is logged, and no logger is obtained before: making one loads hundreds of classes. */
    static void warn(String message) {
        try {
            System.getLogger("http.status.api").log(System.Logger.Level.WARNING, onOneLine(message));
        } catch (Throwable e) {
            // A log that is broken costs the warning, not the catalog.
        }
    }

    /** A provider's words may hold anything, and no log should take them for a line, or a command, of its own. */
    static String onOneLine(String message) {
        StringBuilder line = new StringBuilder(message.length());
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        return line.toString();
    }

    /** What an error says, and what the one behind it says: a service loader names the class, its cause the reason. */
    static String describe(Throwable error) {
        String text = words(error);
        Throwable root = error;
        Throwable cause = causeOf(root);
        for (int depth = 0; depth < MAX_CAUSES && cause != null; depth++) {
            root = cause;
            cause = causeOf(root);
        }
        return root == error ? text : text + ": " + words(root);
    }

    private static @Nullable Throwable causeOf(Throwable error) {
        try {
            return error.getCause();
        } catch (Throwable e) {
            return null; // a provider's own kind of exception, as broken as the provider
        }
    }

    private static String words(Throwable error) {
        String text;
        try {
            text = error.getMessage();
        } catch (Throwable e) {
            text = "";
        }
        return text == null || text.isEmpty() ? error.getClass().getName() : text;
    }

    synchronized List<Failure> list() {
        return List.copyOf(failures);
    }
}
