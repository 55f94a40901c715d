package http.status.benchmarks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private final Figures figures = figures();
    private final List<Row> rows =
            List.of(new Row("one", "≤ 2 ×", "1.00 ×", true), new Row("other", "0 B/op", "16 B/op", false));

    /** A peer takes as many times as long as its place among the peers, for an unknown code ten times that. */
    private static Figures figures() {
        List<Sample> samples = new ArrayList<>();
        for (String benchmark : List.of("KnownCode.raw", "KnownCode.statusCodeOf", "UnknownCode.raw")) {
            samples.add(new Sample(benchmark, List.of(2.0), List.of(0.0)));
        }
        samples.add(new Sample("UnknownCode.statusCodeOf", List.of(5.0), List.of(15.6)));
        for (Peer peer : Peer.values()) {
            double place = peer.ordinal() + 1;
            samples.add(new Sample(peer.knownCode(), List.of(2 * place), List.of(0.0)));
            samples.add(new Sample(peer.unknownCode(), List.of(50 * place), List.of(24.0)));
        }
        return Figures.merge(samples);
    }

    @Test
    void goalsPeersAndRatiosAreTables() {
        String text = Document.render(List.of("processor: one"), figures, rows, Effort.FULL);
        assertTrue(text.startsWith("""
                - processor: one

                ### Goals

                | | goal | figure | met |
                |---|---|---|---|
                | one | ≤ 2 × | 1.00 × | yes |
                | other | 0 B/op | 16 B/op | **no** |

                1 of 2 goals are met.

                ### `StatusCode.of` beside each peer

                | | known code: × our time | B/op | unknown code: × our time | B/op |
                |---|---:|---:|---:|---:|
                | Spring, `HttpStatus.resolve` | 1.00 | 0 | 10.0 | 24 |
                | Spring, `HttpStatus.valueOf` | 2.00 | 0 | 20.0 | 24 |
                """), text);
        assertTrue(text.contains("""
                | Micronaut, `HttpStatus.getDefaultReason` | 12.0 | 0 | 120 | 24 |

                ### All benchmarks

                | | × raw | B/op |
                |---|---:|---:|
                | KnownCode.armeria | 9.00 | 0 |
                """), text);
        assertTrue(text.endsWith("| UnknownCode.undertowReason | 250 | 24 |\n"), text);
    }

    @Test
    void aQuickRunSaysSo() {
        assertTrue(Document.render(List.of(), figures, rows, Effort.QUICK).startsWith("**A quick run"));
        assertFalse(Document.render(List.of(), figures, rows, Effort.FULL).contains("quick"));
    }
}
