package http.status.benchmarks.speed;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** From a constant's name, which all contenders spell alike, to the constant. */
public class ConstantName extends OverInputs {
    private String[] names = Inputs.names();

    @Benchmark
    public void raw(Blackhole hole) {
        for (String name : names) {
            hole.consume(Raw.constant(name));
        }
    }

    @Benchmark
    public void valueOf(Blackhole hole) {
        for (String name : names) {
            hole.consume(Ours.valueOf(name));
        }
    }

    @Benchmark
    public void springValueOf(Blackhole hole) {
        for (String name : names) {
            hole.consume(Peers.springValueOf(name));
        }
    }

    @Benchmark
    public void jakartaRestValueOf(Blackhole hole) {
        for (String name : names) {
            hole.consume(Peers.jakartaRestValueOf(name));
        }
    }

    @Benchmark
    public void jettyValueOf(Blackhole hole) {
        for (String name : names) {
            hole.consume(Peers.jettyValueOf(name));
        }
    }

    @Benchmark
    public void micronautValueOf(Blackhole hole) {
        for (String name : names) {
            hole.consume(Peers.micronautValueOf(name));
        }
    }
}
