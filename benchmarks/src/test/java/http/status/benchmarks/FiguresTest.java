package http.status.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures figures = Figures.merge(List.of(
            new Sample("A.raw", List.of(2.0, 3.0), List.of(0.0, 0.0)),
            new Sample("A.ours", List.of(9.0, 5.0, 6.0), List.of(0.0, 24.4, 24.4)),
            new Sample("A.raw", List.of(7.0, 1.0), List.of(0.4, 0.3)),
            new Sample("A.ours", List.of(4.0, 8.0, 4.5), List.of(24.4, 900.0, 0.0))));

    @Test
    void theFastestIterationOfAllPassesCounts() {
        assertEquals(4.0, figures.ratio("A.ours", "A.raw"));
        assertEquals(0.25, figures.ratio("A.raw", "A.ours"));
    }

    @Test
    void theMedianOfWhatIsAllocatedCounts() {
        assertEquals(24, figures.bytes("A.ours"));
        assertEquals(0, figures.bytes("A.raw"));
    }

    @Test
    void severalWaysOfAPeerAreItsFastest() {
        assertEquals(4.0, figures.ratioToFastest("A.ours", List.of("A.ours", "A.raw")));
    }

    @Test
    void aBenchmarkThatWasNotRunIsNamed() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> figures.bytes("A.other"));
        assertEquals("no benchmark \"A.other\" was run, only [A.ours, A.raw]", e.getMessage());
    }
}
