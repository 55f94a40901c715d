package http.status.api;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import org.jspecify.annotations.Nullable;

/** Runs through the providers of a source one by one, past those that can't even be made. */
final class Providers<P> {
    /**
     * How many errors a run survives: far more than a path has broken providers. A class loader that is broken itself
     * may report a new error for ever.
     */
    private static final int MAX_ERRORS = 1000;

    private final Class<P> service;
    private final @Nullable Iterator<? extends P> iterator;
    private final Failures failures;
    private int errors;
    private @Nullable String lastSearchError;

    /**
     * Begins a run.
     *
     * @param service the service type, for failures that come before a provider's class is known
     * @param source the source; null where an OSGi mediator that isn't ready yet answers for a service loader
     */
    Providers(Class<P> service, @Nullable Iterable<? extends P> source, Failures failures) {
        this.service = service;
        this.iterator = source == null ? null : source.iterator();
        this.failures = failures;
    }

    /** Gives the next provider, or null at the end. */
    @Nullable
    P next() {
        while (iterator != null && errors < MAX_ERRORS) {
            boolean found = false;
            try {
                if (!iterator.hasNext()) {
                    return null;
                }
                found = true;
                P provider = iterator.next();
                if (provider != null) {
                    lastSearchError = null;
                    return provider;
                }
                throw new NullPointerException("a provider is null");
            } catch (Throwable e) {
                if (!found && e.toString().equals(lastSearchError)) {
                    return null; // the search itself is broken, and would say the same again
                }
                lastSearchError = found ? null : e.toString();
                errors++;
                failures.add(providerNamedIn(e), e);
            }
        }
        return null;
    }

    /** A service loader names the class in its message alone: "...: Provider com.example.Broken could not be ...". */
    private String providerNamedIn(Throwable error) {
        String message = error instanceof ServiceConfigurationError ? String.valueOf(error.getMessage()) : "";
        String mark = ": Provider ";
        int start = message.indexOf(mark);
        if (start < 0) {
            return service.getName();
        }
        start += mark.length();
        int end = message.indexOf(' ', start);
        return message.substring(start, end < 0 ? message.length() : end);
    }
}
