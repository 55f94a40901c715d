package http.status.frameworks;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The exceptions that are logged, by whomever. */
final class Logged extends Handler {
    /** Held, so that its settings aren't collected. */
    private static final Logger ROOT = Logger.getLogger("");

    private static final Logged HANDLER = new Logged();
    private static final int TIMEOUT_SECONDS = 30;

    private final BlockingQueue<Throwable> exceptions = new LinkedBlockingQueue<>();

    private Logged() {}

    /** Collects from now on. */
    static void begin() {
        ROOT.setLevel(Level.WARNING);
        ROOT.removeHandler(HANDLER);
        ROOT.addHandler(HANDLER);
        HANDLER.exceptions.clear();
    }

    /** Comes back when an exception with a message, or one that it has caused, has been logged: a server may log after it has answered. */
    static void await(String message) throws InterruptedException {
        Throwable each;
        do {
            each = HANDLER.exceptions.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            assertNotNull(each, "not logged: " + message);
        } while (!says(each, message));
    }

    private static boolean says(Throwable exception, String message) {
        for (Throwable each = exception; each != null; each = each.getCause()) {
            if (message.equals(each.getMessage())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getThrown() != null) {
            exceptions.add(entry.getThrown());
        }
    }

    @Override
    public void flush() {
        // There is nothing to be written.
    }

    @Override
    public void close() {
        // There is nothing to be closed.
    }
}
