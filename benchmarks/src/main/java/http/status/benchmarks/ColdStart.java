package http.status.benchmarks;

import http.status.benchmarks.cold.BareLoop;
import http.status.benchmarks.cold.BareTextLoop;
import http.status.benchmarks.cold.FirstBundleText;
import http.status.benchmarks.cold.FirstLookup;
import http.status.benchmarks.cold.FirstText;
import http.status.benchmarks.cold.Hello;
import http.status.benchmarks.cold.TouchEnum;
import http.status.benchmarks.speed.BundleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a start costs, each figure from fresh Java virtual machines; of times, the least. */
final class ColdStart {
    private static final List<Path> LIBRARY = List.of(Published.api(), Published.iana());

    private final Effort effort;
    private final List<Row> rows = new ArrayList<>();

    private ColdStart(Effort effort) {
        this.effort = effort;
    }

    static List<Row> rows(Effort effort) throws IOException, InterruptedException {
        System.err.println("Cold starts");
        ColdStart starts = new ColdStart(effort);
        starts.enumAlone();
        starts.discovery("class path", Launch.classPath(LIBRARY));
        starts.discovery("module path", Launch.modulePath(LIBRARY));
        starts.manyProviders();
        starts.firstText();
        return starts.rows;
    }

    private void enumAlone() throws IOException, InterruptedException {
        Launch launch = Launch.classPath(LIBRARY);
        String subject = "cold start, `HttpStatus` alone";
        long classes = launch.classes(TouchEnum.class) - launch.classes(Hello.class);
        rows.add(Row.atMost(subject, 6, "classes over a hello-world", classes));
        double[] seconds =
                least(() -> launch.processorSeconds(TouchEnum.class), () -> launch.processorSeconds(Hello.class));
        rows.add(Row.atMost(subject, 1.15, "× the processor time of a hello-world", seconds[0] / seconds[1]));
    }

    private void discovery(String form, Launch launch) throws IOException, InterruptedException {
        long classes = launch.classes(FirstLookup.class) - launch.classes(BareLoop.class);
        rows.add(Row.atMost(
                "cold start, first `StatusCode.of`, " + form, 25, "classes over a bare `ServiceLoader` loop", classes));
    }

    /**
     * What each further provider costs, its own class included. It is compared with one such provider, so that what is
     * loaded for the first code that is built, and for the first number with two meanings, isn't counted.
     */
    private void manyProviders() throws IOException, InterruptedException {
        int further = effort.providers();
        try (TemporaryFolder one = new TemporaryFolder();
                TemporaryFolder all = new TemporaryFolder()) {
            GeneratedProviders.compile(one.path(), 1);
            GeneratedProviders.compile(all.path(), 1 + further);
            Launch few = Launch.classPath(beside(one.path()));
            Launch many = Launch.classPath(beside(all.path()));
            String subject = "cold start, first `StatusCode.of`, each of " + further + " further providers";
            double[] nanos = least(
                    () -> many.nanos(FirstLookup.class),
                    () -> few.nanos(FirstLookup.class),
                    () -> many.nanos(BareLoop.class),
                    () -> few.nanos(BareLoop.class));
            double ours = nanos[0] - nanos[1];
            double bare = nanos[2] - nanos[3];
            rows.add(Row.atMost(subject, 0.5, "ms", ours / further / 1_000_000)
                    .with(Numbers.of(ours / bare) + " × a bare `ServiceLoader` loop"));
            double classes = many.classes(FirstLookup.class) - few.classes(FirstLookup.class);
            rows.add(Row.atMost(subject, 1, "classes", classes / further));
        }
    }

    private static List<Path> beside(Path folder) {
        List<Path> all = new ArrayList<>(LIBRARY);
        all.add(folder);
        return all;
    }

    private void firstText() throws IOException, InterruptedException {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            BundleFiles.write(folder.path());
            List<Path> all = new ArrayList<>(Published.jars());
            all.add(folder.path());
            Launch launch = Launch.classPath(all);
            double[] nanos = least(
                    () -> launch.nanos(FirstText.class),
                    () -> launch.nanos(FirstBundleText.class),
                    () -> launch.nanos(BareTextLoop.class));
            rows.add(Row.atMost(
                            "cold start, first French title",
                            0.5,
                            "× the time of `ResourceBundle`",
                            nanos[0] / nanos[1])
                    .with("a bare `ServiceLoader` loop " + Numbers.of(nanos[2] / nanos[1]) + " ×"));
        }
    }

    /** A measurement of one fresh start. */
    private interface Start {
        double measure() throws IOException, InterruptedException;
    }

    /** The least of several starts of each, in turns, so that a noisy moment meets all of them. */
    private double[] least(Start... kinds) throws IOException, InterruptedException {
        double[] least = new double[kinds.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int start = 0; start < effort.starts(); start++) {
            for (int kind = 0; kind < kinds.length; kind++) {
                least[kind] = Math.min(least[kind], kinds[kind].measure());
            }
        }
        return least;
    }
}
