package http.status.benchmarks.speed;

import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A provider that is made for a benchmark; its codes are built before the measuring starts. */
public record MadeRegistry(String registry, List<StatusCode> codes) implements StatusCodeProvider {
    /** Makes providers of ten codes each, which together define all of 100..999 from 90 providers on. */
    public static List<StatusCodeProvider> make(int providers) {
        List<StatusCodeProvider> made = new ArrayList<>();
        for (int provider = 0; provider < providers; provider++) {
            String id = "made-" + provider;
            List<StatusCode> codes = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                codes.add(StatusCode.builder(id, 100 + (provider * 10 + i) % 900)
                        .phrase("Made")
                        .build());
            }
            made.add(new MadeRegistry(id, List.copyOf(codes)));
        }
        return made;
    }

    @Override
    public Collection<StatusCode> statusCodes() {
        return codes;
    }
}
