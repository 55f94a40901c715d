package http.status.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Compiles small applications, and runs programs of the JDK. */
final class Programs {
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    /** How a line begins that a program has logged, with or without the module java.logging. */
    static final String LOGGED = "logged ";

    private static final List<String> LOG = List.of(
            "-Duser.language=en",
            "-Djava.util.logging.SimpleFormatter.format=" + LOGGED + "%4$s: %5$s%n",
            "-Djdk.system.logger.format=" + LOGGED + "%4$s: %5$s%n");

    private Programs() {}

    /** Compiles an application of {@code src/test/applications}, as the module that it is. */
    static Path application(String name, Path folder) throws IOException {
        Path classes = folder.resolve(name);
        try (Stream<Path> sources = Files.walk(Path.of("src/test/applications", name))) {
            List<String> files = sources.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
            compile(files, "-p", Jars.path(Jars.BROUGHT), "-d", classes.toString());
        }
        return classes;
    }

    static void compile(List<String> files, String... options) {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror"));
        arguments.addAll(List.of(options));
        arguments.addAll(files);
        StringWriter log = new StringWriter();
        PrintWriter out = new PrintWriter(log);
        int result = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(new String[0]));
        assertEquals(0, result, log::toString);
    }

    /** What a Java program prints, on either stream. */
    static String java(String... arguments) throws IOException, InterruptedException {
        return javaOf(JDK, arguments);
    }

    /** What a Java program prints that a certain run time runs. */
    static String javaOf(Path home, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(LOG);
        all.addAll(List.of(arguments));
        return run(home.resolve("bin/java"), all.toArray(new String[0]));
    }

    /** Makes an image of the run time. */
    static Path jlink(Path image, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("--output", image.toString()));
        all.addAll(List.of(arguments));
        run(JDK.resolve("bin/jlink"), all.toArray(new String[0]));
        return image;
    }

    static String run(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> String.join(" ", command) + "\n" + output);
        return output.replace(System.lineSeparator(), "\n");
    }
}
