package http.status.benchmarks.speed;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** From a number that every contender knows to its status code, or its phrase where a peer has no more. */
public class KnownCode extends OverInputs {
    private int[] codes = Inputs.known();

    @Benchmark
    public void raw(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Raw.code(code));
        }
    }

    @Benchmark
    public void statusCodeOf(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Ours.statusCodeOf(code));
        }
    }

    @Benchmark
    public void httpStatusRequire(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Ours.httpStatusRequire(code));
        }
    }

    @Benchmark
    public void catalogFind(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Ours.catalogFind(code));
        }
    }

    @Benchmark
    public void springResolve(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Peers.springResolve(code));
        }
    }

    @Benchmark
    public void springValueOf(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Peers.springValueOf(code));
        }
    }

    @Benchmark
    public void springStatusCode(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Peers.springStatusCode(code));
        }
    }

    @Benchmark
    public void jakartaRest(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Peers.jakartaRest(code));
        }
    }

    @Benchmark
    public void nettyValueOf(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Peers.nettyValueOf(code));
        }
    }

    @Benchmark
    public void jettyCode(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Peers.jettyCode(code));
        }
    }

    @Benchmark
    public void jettyMessage(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Peers.jettyMessage(code));
        }
    }

    @Benchmark
    public void httpCoreReason(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Peers.httpCoreReason(code));
        }
    }

    @Benchmark
    public void armeria(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Peers.armeria(code));
        }
    }

    @Benchmark
    public void undertowReason(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Peers.undertowReason(code));
        }
    }

    @Benchmark
    public void micronautValueOf(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Peers.micronautValueOf(code));
        }
    }

    @Benchmark
    public void micronautReason(Blackhole hole) {
        for (int code : codes) {
            hole.consume(Peers.micronautReason(code));
        }
    }
}
