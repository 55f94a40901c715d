package http.status.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of all benchmarks: of all iterations of all passes, the fastest; of what they allocate, the median. */
final class Figures {
    private final Map<String, Double> nanos = new TreeMap<>();
    private final Map<String, Double> bytes = new TreeMap<>();

    private Figures() {}

    /** Merges passes. A machine can only slow a benchmark down, so the minimum is closest to what the code costs. */
    static Figures merge(List<Sample> passes) {
        Figures figures = new Figures();
        Map<String, List<Double>> allocated = new TreeMap<>();
        for (Sample sample : passes) {
            figures.nanos.merge(sample.benchmark(), Collections.min(sample.nanos()), Math::min);
            allocated
                    .computeIfAbsent(sample.benchmark(), name -> new ArrayList<>())
                    .addAll(sample.bytes());
        }
        allocated.forEach((benchmark, all) -> figures.bytes.put(benchmark, median(all)));
        return figures;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** The names of all benchmarks, sorted. */
    List<String> benchmarks() {
        return List.copyOf(nanos.keySet());
    }

    /** How many times as long as the second the first takes. */
    double ratio(String benchmark, String baseline) {
        return of(nanos, benchmark) / of(nanos, baseline);
    }

    /** How many times as long as the fastest of the others the first takes. */
    double ratioToFastest(String benchmark, List<String> others) {
        return others.stream()
                .mapToDouble(other -> ratio(benchmark, other))
                .max()
                .orElseThrow();
    }

    /** Allocated bytes per operation, rounded. */
    long bytes(String benchmark) {
        return Math.round(of(bytes, benchmark));
    }

    private static double of(Map<String, Double> figures, String benchmark) {
        Double figure = figures.get(benchmark);
        if (figure == null) {
            throw new IllegalArgumentException("no benchmark \"" + benchmark + "\" was run, only " + figures.keySet());
        }
        return figure;
    }
}
