package http.status.api;

import http.status.api.spi.StatusCodeProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A registry made of what a test gives it. */
record FakeRegistry(String registry, int priority, Collection<StatusCode> statusCodes) implements StatusCodeProvider {

    static FakeRegistry of(String id, int priority, StatusCode... codes) {
        return new FakeRegistry(id, priority, List.of(codes));
    }

    /** A registry whose codes have their number's name as phrase, such as "acme 470". */
    static FakeRegistry defining(String id, int... codes) {
        List<StatusCode> built = new ArrayList<>();
        for (int code : codes) {
            built.add(code(id, code));
        }
        return new FakeRegistry(id, 0, built);
    }

    static StatusCode code(String registry, int code) {
        return StatusCode.builder(registry, code)
                .phrase(registry + " " + code)
                .constantName(registry.toUpperCase(Locale.ROOT) + "_" + code)
                .build();
    }
}
