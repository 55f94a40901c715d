package http.status.benchmarks.cold;

import http.status.api.spi.StatusCodeProvider;
import java.util.ServiceLoader;

/** Finds and makes every provider, as any discovery must, and asks none: the measure for {@link FirstLookup}. */
public final class BareLoop {
    private BareLoop() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        int providers = 0;
        for (StatusCodeProvider provider :
                ServiceLoader.load(StatusCodeProvider.class, StatusCodeProvider.class.getClassLoader())) {
            providers += provider == null ? 0 : 1;
        }
        long nanos = System.nanoTime() - start;
        if (providers == 0) {
            throw new IllegalStateException("no provider was found: put http-status-iana beside the API");
        }
        System.out.println(nanos);
    }
}
