package http.status.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way to start one of the small programs.
 *
 * @param paths the options that say where its classes and the library are
 */
record Launch(List<String> paths) {
    /** Everything on the class path, other folders and jars behind the library's. */
    static Launch classPath(List<Path> jars) {
        return new Launch(List.of("-cp", path(Stream.concat(Stream.of(Published.programs()), jars.stream()))));
    }

    /** The library's jars as modules, the program beside them on the class path. */
    static Launch modulePath(List<Path> jars) {
        return new Launch(List.of(
                "-p",
                path(jars.stream()),
                "--add-modules",
                "ALL-MODULE-PATH",
                "-cp",
                Published.programs().toString()));
    }

    private static String path(Stream<Path> entries) {
        return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** How many classes are loaded until the program has ended. */
    long classes(Class<?> program) throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".txt");
        try {
            Child.run(command(program, "-Xlog:class+load:file=" + log));
            try (Stream<String> lines = Files.lines(log)) {
                return lines.filter(line -> line.contains(" source: ")).count();
            }
        } finally {
            Files.delete(log);
        }
    }

    /** The nanoseconds that the program prints, of its own clock. */
    double nanos(Class<?> program) throws IOException, InterruptedException {
        return Double.parseDouble(Child.run(command(program)).get(0));
    }

    /**
     * The processor time of the whole process, all its threads, in seconds: user and system, to the millisecond. The
     * shell tells it, because nobody can ask a process that has ended, and asking from inside would load more classes than
     * are measured.
     */
    double processorSeconds(Class<?> program) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%3U %3S'; time \"$@\" >/dev/null", "time"));
        command.addAll(command(program));
        String[] times = Child.run(command).get(0).split(" ");
        return Double.parseDouble(times[0]) + Double.parseDouble(times[1]);
    }

    private List<String> command(Class<?> program, String... options) {
        List<String> command = new ArrayList<>(List.of(Child.JAVA, "-Xshare:auto"));
        command.addAll(List.of(options));
        command.addAll(paths);
        command.add(program.getName());
        return command;
    }
}
