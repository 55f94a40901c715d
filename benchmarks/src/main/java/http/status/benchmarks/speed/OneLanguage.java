package http.status.benchmarks.speed;

import http.status.api.StatusCode;
import java.util.Locale;
import java.util.ResourceBundle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** The title of a code in one language, time and again. */
public class OneLanguage extends OverInputs {
    private int[] codes = Inputs.known();
    private StatusCode[] statuses = Inputs.statuses(codes);
    private Locale locale;
    private KeptBundles bundles;
    private ResourceBundle bundle;

    /** Asks in French, of the languages that the other benchmarks have. */
    public OneLanguage() {
        this(Locale.FRENCH, new KeptBundles());
    }

    OneLanguage(Locale locale, KeptBundles bundles) {
        this.locale = locale;
        this.bundles = bundles;
        this.bundle = bundles.of(locale);
    }

    @Benchmark
    public void raw(Blackhole hole) {
        for (int i = 0; i < codes.length; i++) {
            hole.consume(Raw.phrase(codes[i]));
        }
    }

    @Benchmark
    public void textsTitle(Blackhole hole) {
        for (int i = 0; i < codes.length; i++) {
            hole.consume(Ours.textsTitle(statuses[i], locale));
        }
    }

    @Benchmark
    public void codeTitle(Blackhole hole) {
        for (int i = 0; i < codes.length; i++) {
            hole.consume(Ours.codeTitle(statuses[i], locale));
        }
    }

    @Benchmark
    public void cachedBundle(Blackhole hole) {
        for (int i = 0; i < codes.length; i++) {
            hole.consume(Peers.cachedBundle(bundle, codes[i]));
        }
    }

    @Benchmark
    public void getBundle(Blackhole hole) {
        for (int i = 0; i < codes.length; i++) {
            hole.consume(Peers.getBundle(bundles.loader(), locale, codes[i]));
        }
    }
}
