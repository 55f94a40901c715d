package http.status.hostile;

import http.status.api.StatusCatalog;
import http.status.api.TextCatalog;
import java.util.List;
import java.util.logging.LogRecord;

/**
 * The two installed catalogs. They are filled here, whichever test comes first, by a thread whose context class loader
 * sees no provider, and what they log is kept.
 */
final class Installed {
    static final StatusCatalog CODES;
    static final TextCatalog TEXTS;
    static final List<LogRecord> CODES_LOG;
    static final List<LogRecord> TEXTS_LOG;

    static {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            CODES_LOG = Log.during(StatusCatalog::installed);
            thread.setContextClassLoader(null);
            // Languages are read on first use; this reads them all.
            TEXTS_LOG = Log.during(() -> TextCatalog.installed().locales());
        } finally {
            thread.setContextClassLoader(before);
        }
        CODES = StatusCatalog.installed();
        TEXTS = TextCatalog.installed();
    }

    private Installed() {}

    /** For tests that could have a catalog filled by a lookup from inside a provider. */
    static void fill() {
        // Being called is enough: the static initialiser does it.
    }
}
