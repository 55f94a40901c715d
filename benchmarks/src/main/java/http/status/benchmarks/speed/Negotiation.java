package http.status.benchmarks.speed;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** From an {@code Accept-Language} field to a language. */
public class Negotiation extends OverInputs {
    private String[] fields = Inputs.acceptLanguage();

    @Benchmark
    public void raw(Blackhole hole) {
        for (String field : fields) {
            hole.consume(Peers.lookup(field));
        }
    }

    @Benchmark
    public void negotiate(Blackhole hole) {
        for (String field : fields) {
            hole.consume(Ours.negotiate(field));
        }
    }
}
