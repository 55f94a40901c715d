package http.status.benchmarks.speed;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** From three digits to a status code. */
public class WellFormedText extends OverInputs {
    private String[] texts = Inputs.wellFormed();

    @Benchmark
    public void raw(Blackhole hole) {
        for (String text : texts) {
            hole.consume(Raw.parse(text));
        }
    }

    @Benchmark
    public void tryParse(Blackhole hole) {
        for (String text : texts) {
            hole.consume(Ours.tryParse(text));
        }
    }

    @Benchmark
    public void valueOf(Blackhole hole) {
        for (String text : texts) {
            hole.consume(Ours.valueOf(text));
        }
    }

    @Benchmark
    public void armeriaValueOf(Blackhole hole) {
        for (String text : texts) {
            hole.consume(Peers.armeriaValueOf(text));
        }
    }

    @Benchmark
    public void nettyParseLine(Blackhole hole) {
        for (String text : texts) {
            hole.consume(Peers.nettyParseLine(text));
        }
    }
}
