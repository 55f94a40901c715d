package http.status.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private final Figures figures = Figures.merge(List.of(
            new Sample("A.raw", List.of(2.0), List.of(0.0)), new Sample("A.ours", List.of(5.0), List.of(15.6))));
    private final List<Row> rows =
            List.of(new Row("one", "≤ 2 ×", "1.00 ×", true), new Row("other", "0 B/op", "16 B/op", false));

    @Test
    void goalsAndRatiosAreTables() {
        assertEquals("""
                - processor: one

                ### Goals

                | | goal | figure | met |
                |---|---|---|---|
                | one | ≤ 2 × | 1.00 × | yes |
                | other | 0 B/op | 16 B/op | **no** |

                1 of 2 goals are met.

                ### All benchmarks

                | | × raw | B/op |
                |---|---:|---:|
                | A.ours | 2.50 | 16 |
                | A.raw | 1.00 | 0 |
                """, Document.render(List.of("processor: one"), figures, rows, Effort.FULL));
    }

    @Test
    void aQuickRunSaysSo() {
        assertTrue(Document.render(List.of(), figures, rows, Effort.QUICK).startsWith("**A quick run"));
        assertFalse(Document.render(List.of(), figures, rows, Effort.FULL).contains("quick"));
    }
}
