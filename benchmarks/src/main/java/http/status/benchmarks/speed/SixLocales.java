package http.status.benchmarks.speed;

import http.status.api.StatusCode;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** The title of a code in another locale each time: six of them, in two languages. */
public class SixLocales extends OverInputs {
    private int[] codes = Inputs.known();
    private StatusCode[] statuses = Inputs.statuses(codes);
    private Locale[] locales = Inputs.locales();
    private KeptBundles bundles = new KeptBundles();

    @Benchmark
    public void raw(Blackhole hole) {
        for (int i = 0; i < codes.length; i++) {
            hole.consume(Raw.phrase(codes[i]));
        }
    }

    @Benchmark
    public void textsTitle(Blackhole hole) {
        for (int i = 0; i < codes.length; i++) {
            hole.consume(Ours.textsTitle(statuses[i], locales[i]));
        }
    }

    @Benchmark
    public void codeTitle(Blackhole hole) {
        for (int i = 0; i < codes.length; i++) {
            hole.consume(Ours.codeTitle(statuses[i], locales[i]));
        }
    }

    @Benchmark
    public void cachedBundle(Blackhole hole) {
        for (int i = 0; i < codes.length; i++) {
            hole.consume(Peers.cachedBundles(bundles.byLocale(), locales[i], codes[i]));
        }
    }

    @Benchmark
    public void getBundle(Blackhole hole) {
        for (int i = 0; i < codes.length; i++) {
            hole.consume(Peers.getBundle(bundles.loader(), locales[i], codes[i]));
        }
    }
}
