package http.status.benchmarks.cold;

import http.status.api.spi.StatusTextProvider;
import java.util.ServiceLoader;

/** Makes the providers of texts, as their discovery must, and asks none: what {@link FirstText} can't do without. */
public final class BareTextLoop {
    private BareTextLoop() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        int providers = 0;
        for (StatusTextProvider provider :
                ServiceLoader.load(StatusTextProvider.class, StatusTextProvider.class.getClassLoader())) {
            providers += provider == null ? 0 : 1;
        }
        long nanos = System.nanoTime() - start;
        if (providers == 0) {
            throw new IllegalStateException("no provider was found: put http-status-i18n beside the API");
        }
        System.out.println(nanos);
    }
}
