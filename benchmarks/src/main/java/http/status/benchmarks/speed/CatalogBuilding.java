package http.status.benchmarks.speed;

import http.status.api.StatusCatalog;
import http.status.api.spi.StatusCodeProvider;
import http.status.iana.IanaRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What it costs to make a catalog; an invocation makes one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CatalogBuilding {
    private List<StatusCodeProvider> iana = List.of(new IanaRegistry());
    private List<StatusCodeProvider> thousand = MadeRegistry.make(1000);

    @Benchmark
    public StatusCatalog raw() {
        return StatusCatalog.of(iana);
    }

    @Benchmark
    public StatusCatalog ofThousandProviders() {
        return StatusCatalog.of(thousand);
    }
}
