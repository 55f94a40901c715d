package http.status.benchmarks.speed;

import http.status.api.StatusCatalog;
import http.status.iana.IanaRegistry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Lookups in a catalog of one provider and in one of a thousand. */
public class CatalogLookup extends OverInputs {
    private int[] codes = Inputs.known();
    private StatusCatalog iana = StatusCatalog.of(new IanaRegistry());
    private StatusCatalog thousand = StatusCatalog.of(MadeRegistry.make(1000));

    @Benchmark
    public void raw(Blackhole hole) {
        for (int code : codes) {
            hole.consume(iana.resolve(code));
        }
    }

    @Benchmark
    public void ofThousandProviders(Blackhole hole) {
        for (int code : codes) {
            hole.consume(thousand.resolve(code));
        }
    }
}
