package http.status.benchmarks.cold;

import java.util.Locale;
import java.util.ResourceBundle;

/** Obtains the same title from a resource bundle on the class path; prints how many nanoseconds that took. */
public final class FirstBundleText {
    private FirstBundleText() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        String title = ResourceBundle.getBundle("texts", Locale.FRENCH).getString("404.title");
        long nanos = System.nanoTime() - start;
        if (title.isEmpty()) {
            throw new IllegalStateException("the bundle has no French title of 404");
        }
        System.out.println(nanos);
    }
}
