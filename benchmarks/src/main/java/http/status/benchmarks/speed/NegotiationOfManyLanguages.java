package http.status.benchmarks.speed;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** From an {@code Accept-Language} field to a language where all are installed, and each is asked for. */
public class NegotiationOfManyLanguages extends OverInputs {
    private String[] fields = Inputs.acceptManyLanguages();
    private List<Locale> installed = Inputs.manyInstalled();

    @Benchmark
    public void raw(Blackhole hole) {
        for (String field : fields) {
            hole.consume(Peers.lookup(field, installed));
        }
    }

    @Benchmark
    public void negotiate(Blackhole hole) {
        for (String field : fields) {
            hole.consume(Ours.negotiate(field));
        }
    }
}
