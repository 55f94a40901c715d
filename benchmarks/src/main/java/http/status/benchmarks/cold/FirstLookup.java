package http.status.benchmarks.cold;

import http.status.api.StatusCode;

/** Looks one number up, which fills the installed catalog; prints how many nanoseconds that took. */
public final class FirstLookup {
    private FirstLookup() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        StatusCode code = StatusCode.of(404);
        long nanos = System.nanoTime() - start;
        if (!code.isRegistered()) {
            throw new IllegalStateException("404 is not registered: put http-status-iana beside the API");
        }
        System.out.println(nanos);
    }
}
