package http.status.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * Submits the job to a cluster of two workers, each with an executor in a JVM of its own.
 *
 * <p>No distribution of Spark is installed. Its home is a folder in which the build has put its jars, and beside them
 * those of the library; its scripts are replaced by a call of the class that they would start.
 */
final class Spark {
    private static final Path JDK = Path.of(System.getProperty("java.home"));
    private static final Path FOLDER = Path.of(System.getProperty("http.status.engines.spark"));
    private static final Path HOME = FOLDER.resolve("home");
    private static final String JOB = System.getProperty("http.status.engines.job");

    /** A run takes 20 seconds; without a limit, a cluster that doesn't start would be waited for for ever. */
    private static final int MINUTES = 5;

    private Spark() {}

    /** What the job has printed. Its log is in a file beside it. */
    static Summary run(Serializer serializer) throws IOException, InterruptedException {
        Path folder = FOLDER.resolve(serializer.name().toLowerCase(Locale.ROOT));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path summary = folder.resolve("summary.txt");
        Path log = folder.resolve("driver.log");
        ProcessBuilder builder = new ProcessBuilder(command(serializer, temporary))
                .redirectOutput(summary.toFile())
                .redirectError(log.toFile());
        environment(builder.environment());
        Process driver = builder.start();
        try {
            assertTrue(driver.waitFor(MINUTES, TimeUnit.MINUTES), () -> "the job ends: see " + log);
        } finally {
            driver.descendants().forEach(ProcessHandle::destroyForcibly);
            driver.destroyForcibly();
        }
        assertEquals(0, driver.exitValue(), () -> "the job ends well: see " + log);
        return new Summary(Files.readAllLines(summary));
    }

    private static List<String> command(Serializer serializer, Path temporary) {
        String temporaryFolder = "-Djava.io.tmpdir=" + temporary;
        List<String> command = new ArrayList<>(List.of(JDK.resolve("bin/java").toString(), temporaryFolder));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-cp", HOME.resolve("jars") + "/*", "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", "local-cluster[2,1,1024]", "--class", "com.example.acme.Job"));
        List<String> settings = List.of(
                "spark.serializer=" + serializer.className,
                "spark.executor.extraJavaOptions=\"" + temporaryFolder + "\"",
                "spark.local.dir=" + temporary,
                "spark.ui.enabled=false",
                // No task starts before both executors are there: one alone might do all the work.
                "spark.cores.max=2",
                "spark.scheduler.minRegisteredResourcesRatio=1.0",
                "spark.scheduler.maxRegisteredResourcesWaitingTime=" + MINUTES + "min");
        settings.forEach(setting -> command.addAll(List.of("--conf", setting)));
        command.add(JOB);
        return command;
    }

    /** What Spark's scripts would set, and nothing of an installation that this machine may have. */
    private static void environment(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("SPARK_") || name.startsWith("HADOOP_"));
        environment.put("JAVA_HOME", JDK.toString());
        environment.put("SPARK_HOME", HOME.toString());
        // Without it Spark looks for its own source tree.
        environment.put("SPARK_SCALA_VERSION", "2.13");
        // Nothing of the cluster is to be reached from other machines.
        environment.put("SPARK_LOCAL_HOSTNAME", "localhost");
        environment.put("SPARK_LOCAL_IP", "127.0.0.1");
    }
}
