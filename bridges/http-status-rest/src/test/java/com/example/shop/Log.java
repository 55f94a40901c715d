package com.example.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What anyone logs as a warning or worse: kept for the tests, and off the console. */
final class Log {
    private static final Logger ROOT = Logger.getLogger("");
    private static final List<LogRecord> RECORDS = new ArrayList<>();

    static {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        ROOT.addHandler(new Handler() {
            @Override
            public void publish(LogRecord record) {
                if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                    add(record);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    private Log() {}

    private static synchronized void add(LogRecord record) {
        RECORDS.add(record);
    }

    /** Forgets what was logged. */
    static synchronized void clear() {
        RECORDS.clear();
    }

    static synchronized List<LogRecord> records() {
        return List.copyOf(RECORDS);
    }
}
