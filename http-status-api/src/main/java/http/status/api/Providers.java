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
    private @Nullable String lastError;

    private Providers(Class<P> service, @Nullable Iterator<? extends P> iterator, Failures failures) {
        this.service = service;
        this.iterator = iterator;
        this.failures = failures;
    }

    /**
     * Begins a run.
     *
     * @param service the service type, for failures that come before a provider's class is known
     * @param source the source; null where an OSGi mediator that isn't ready yet answers for a service loader
     */
    static <P> Providers<P> of(Class<P> service, @Nullable Iterable<? extends P> source, Failures failures) {
        Iterator<? extends P> iterator = null;
        try {
            iterator = source == null ? null : source.iterator();
        } catch (Throwable e) {
            failures.add(service.getName(), "the search for providers failed: ", e);
        }
        return new Providers<>(service, iterator, failures);
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
                    lastError = null;
                    return provider;
                }
                errors++;
                failures.add(service.getName(), new NullPointerException("a provider is null"));
            } catch (Throwable e) {
                errors++;
                // A search that is broken itself says the same again and again, a service loader's even in next().
                // Classes that lack the same class say the same too, but are one failure each.
                boolean search = e instanceof ServiceConfigurationError || !found && !(e instanceof LinkageError);
                String error = search ? Failures.describe(e) : null;
                if (error == null || !error.equals(lastError)) {
                    failures.add(providerNamedIn(e), e);
                }
                lastError = error;
            }
        }
        return null;
    }

    /**
     * A service loader names the class in its message alone, behind the service type: "Provider com.example.Broken could
     * not be instantiated", "com.example.Broken not a subtype", "Unable to load com.example.Broken".
     */
    private String providerNamedIn(Throwable error) {
        String prefix = service.getName() + ": ";
        String message = error instanceof ServiceConfigurationError ? String.valueOf(error.getMessage()) : "";
        if (message.startsWith(prefix)) {
            for (String word : message.substring(prefix.length()).split(" ")) {
                if (isQualifiedName(word)) {
                    return word;
                }
            }
        }
        return service.getName();
    }

    private static boolean isQualifiedName(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isJavaIdentifierPart(word.charAt(i)) && word.charAt(i) != '.') {
                return false;
            }
        }
        return word.indexOf('.') > 0;
    }
}
