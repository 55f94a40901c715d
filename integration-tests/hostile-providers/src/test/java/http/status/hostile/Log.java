package http.status.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library logs: kept for the tests, and off the console. */
final class Log {
    // The log manager would forget a logger that no one holds.
    private static final Logger LOGGER = Logger.getLogger("http.status.api");
    private static final List<LogRecord> RECORDS = new ArrayList<>();

    static {
        LOGGER.setUseParentHandlers(false);
        LOGGER.addHandler(new Handler() {
            @Override
            public void publish(LogRecord record) {
                RECORDS.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    private Log() {}

    static List<LogRecord> during(Runnable action) {
        int before = RECORDS.size();
        action.run();
        return List.copyOf(RECORDS.subList(before, RECORDS.size()));
    }
}
