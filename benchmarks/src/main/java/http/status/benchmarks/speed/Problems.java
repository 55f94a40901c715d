package http.status.benchmarks.speed;

import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** From a code and what a client takes to the response that tells the error. */
public class Problems extends OverInputs {
    private StatusCode[] codes = Inputs.statuses(Inputs.known());
    private String[] titles = Arrays.stream(codes)
            .map(code -> Ours.codeTitle(code, Locale.FRENCH))
            .toArray(String[]::new);
    private StatusTexts french = StatusTexts.of(Locale.FRENCH);
    private String accept = "application/json, text/plain, */*";
    private String acceptLanguage = "fr-CA,fr;q=0.9,en;q=0.8";
    private KeptBundles bundles = new KeptBundles();

    @Benchmark
    public void raw(Blackhole hole) {
        for (int i = 0; i < codes.length; i++) {
            hole.consume(Raw.problem(codes[i], titles[i]));
        }
    }

    @Benchmark
    public void negotiate(Blackhole hole) {
        for (StatusCode code : codes) {
            hole.consume(Ours.problem(code, accept, acceptLanguage));
        }
    }

    @Benchmark
    public void write(Blackhole hole) {
        for (StatusCode code : codes) {
            hole.consume(Ours.problem(code, french));
        }
    }

    @Benchmark
    public void springWrite(Blackhole hole) {
        for (int i = 0; i < codes.length; i++) {
            hole.consume(SpringProblem.write(codes[i].code(), titles[i]));
        }
    }

    @Benchmark
    public void springNegotiate(Blackhole hole) {
        for (StatusCode code : codes) {
            hole.consume(SpringProblem.negotiate(code.code(), accept, acceptLanguage, bundles.byLocale()));
        }
    }
}
