package http.status.benchmarks.cold;

import http.status.iana.HttpStatus;
import java.util.Locale;

/** Obtains one French title, the enum included; prints how many nanoseconds that took. */
public final class FirstText {
    private FirstText() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        String title = HttpStatus.NOT_FOUND.title(Locale.FRENCH);
        long nanos = System.nanoTime() - start;
        if (title.equals(HttpStatus.NOT_FOUND.phrase())) {
            throw new IllegalStateException("there is no French: put http-status-i18n beside the API");
        }
        System.out.println(nanos);
    }
}
