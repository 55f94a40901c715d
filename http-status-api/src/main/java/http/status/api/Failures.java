package http.status.api;

import java.util.ArrayList;
import java.util.List;

/**
 * The failures of one catalog. A catalog reads some things on first use, so failures may come later than the catalog,
 * from any thread.
 */
final class Failures {
    private final List<Failure> failures = new ArrayList<>();

    /**
     * Records what code of a provider threw, so that the others stay. What no program survives is thrown on; a stack
     * overflow, mostly a provider that calls itself, is survived.
     */
    void add(String provider, Throwable cause) {
        add(provider, "", cause);
    }

    /**
     * Records what code of a provider threw while a part of it was read.
     *
     * @param part how the message begins, such as "texts in fr: "
     */
    synchronized void add(String provider, String part, Throwable cause) {
        if (cause instanceof VirtualMachineError fatal && !(cause instanceof StackOverflowError)) {
            throw fatal;
        }
        String text = cause.getMessage();
        String message =
                part + (text == null || text.isEmpty() ? cause.getClass().getName() : text);
        failures.add(new Failure(provider, message, cause));
        if (failures.size() == 1) {
            // The first alone is logged, and no logger is obtained before: making one loads hundreds of classes.
            System.getLogger("http.status.api")
                    .log(
                            System.Logger.Level.WARNING,
                            "left out " + provider + ": " + message
                                    + " (the catalog's failures() lists every provider that was left out)");
        }
    }

    synchronized List<Failure> list() {
        return List.copyOf(failures);
    }
}
