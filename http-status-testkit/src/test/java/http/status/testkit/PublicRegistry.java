package http.status.testkit;

import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A sound registry, whose instances differ where a test asks for that. */
public final class PublicRegistry implements StatusCodeProvider {
    static final AtomicInteger MADE = new AtomicInteger();
    static volatile boolean instancesDiffer;

    private final int number = instancesDiffer ? MADE.incrementAndGet() : 0;

    /** Called by the verifier. */
    public PublicRegistry() {}

    @Override
    public String registry() {
        return number == 0 ? "acme" : "acme" + number;
    }

    @Override
    public Collection<StatusCode> statusCodes() {
        return List.of(StatusCode.builder(registry(), 470 + number).build());
    }
}
