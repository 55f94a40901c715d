package http.status.benchmarks.speed;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Text that is no status code, and has to be told from one. */
public class MalformedText extends OverInputs {
    private String[] texts = Inputs.malformed();

    @Benchmark
    public void raw(Blackhole hole) {
        for (String text : texts) {
            hole.consume(Raw.parseAndCatch(text));
        }
    }

    @Benchmark
    public void tryParse(Blackhole hole) {
        for (String text : texts) {
            hole.consume(Ours.tryParse(text));
        }
    }
}
