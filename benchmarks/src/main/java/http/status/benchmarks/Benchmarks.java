package http.status.benchmarks;

import http.status.benchmarks.speed.Inputs;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks with JMH, each in a Java virtual machine of its own. */
final class Benchmarks {
    private static final String CLASS_PATH = "java.class.path";
    private static final String PREFIX = Inputs.class.getPackageName() + ".";

    private Benchmarks() {}

    static Figures run(Effort effort, Path languages) throws RunnerException {
        List<Sample> samples = new ArrayList<>();
        for (int pass = 1; pass <= effort.passes(); pass++) {
            System.err.println("Pass " + pass + " of " + effort.passes() + " over all benchmarks");
            samples.addAll(run(options(effort, ".*").exclude(Inputs.OF_MANY_LANGUAGES)));
            samples.addAll(runBeside(languages, options(effort, Inputs.OF_MANY_LANGUAGES)));
            samples.addAll(run(options(effort, "KnownCode\\.statusCodeOf$").threads(2)));
        }
        return Figures.merge(samples);
    }

    private static ChainedOptionsBuilder options(Effort effort, String benchmarks) {
        return new OptionsBuilder()
                .include("^" + PREFIX.replace(".", "\\.") + benchmarks)
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.milliseconds(effort.millis()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.millis()))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }

    /** Runs benchmarks with one more jar on their class path, which JMH takes from this system property. */
    private static List<Sample> runBeside(Path jar, ChainedOptionsBuilder options) throws RunnerException {
        String classPath = System.getProperty(CLASS_PATH);
        System.setProperty(CLASS_PATH, classPath + File.pathSeparator + jar);
        try {
            return run(options);
        } finally {
            System.setProperty(CLASS_PATH, classPath);
        }
    }

    private static List<Sample> run(ChainedOptionsBuilder options) throws RunnerException {
        // Standard output is the document's alone.
        Collection<RunResult> results = new Runner(
                        options.build(), OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL))
                .run();
        return results.stream().map(Benchmarks::sample).toList();
    }

    private static Sample sample(RunResult result) {
        List<Double> nanos = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                nanos.add(iteration.getPrimaryResult().getScore());
                bytes.add(allocated(iteration));
            }
        }
        return new Sample(name(result.getParams()), nanos, bytes);
    }

    private static double allocated(IterationResult iteration) {
        for (Result<?> result : iteration.getSecondaryResults().values()) {
            if (result.getLabel().endsWith("gc.alloc.rate.norm")) {
                return result.getScore();
            }
        }
        throw new IllegalStateException("JMH's profiler gave no allocation, only "
                + iteration.getSecondaryResults().keySet());
    }

    private static String name(BenchmarkParams params) {
        String name = params.getBenchmark().substring(PREFIX.length());
        return params.getThreads() == 1 ? name : name + "@" + params.getThreads();
    }
}
