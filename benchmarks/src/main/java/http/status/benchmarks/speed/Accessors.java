package http.status.benchmarks.speed;

import http.status.api.StatusCode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** What a code says of itself, asked through the interface, where every second one is built and not the enum's. */
public class Accessors extends OverInputs {
    private int[] numbers = Inputs.known();
    private StatusCode[] statuses = Inputs.builtAmongConstants(numbers);

    @Benchmark
    public void raw(Blackhole hole) {
        for (int number : numbers) {
            hole.consume(number);
        }
    }

    @Benchmark
    public void code(Blackhole hole) {
        for (StatusCode status : statuses) {
            hole.consume(status.code());
        }
    }

    @Benchmark
    public void phrase(Blackhole hole) {
        for (StatusCode status : statuses) {
            hole.consume(status.phrase());
        }
    }

    @Benchmark
    public void isError(Blackhole hole) {
        for (StatusCode status : statuses) {
            hole.consume(status.isError());
        }
    }

    @Benchmark
    public void statusClass(Blackhole hole) {
        for (StatusCode status : statuses) {
            hole.consume(status.statusClass());
        }
    }
}
