package http.status.osgi;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library logs until it is closed. */
final class Log extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("http.status.api");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    Log() {
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    /** Level and message of each record. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(record.getLevel() + ": " + record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
