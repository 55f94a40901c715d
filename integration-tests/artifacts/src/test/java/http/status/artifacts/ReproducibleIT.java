package http.status.artifacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the sources twice from nothing, in two folders and two environments, and compares the jars byte by byte. */
class ReproducibleIT {
    /** As foreign as a machine can be: files that are its owner's alone, no charset but ASCII, another day, other letters. */
    private static final Map<String, String> FOREIGN = Map.of(
            "LC_ALL",
            "C",
            "TZ",
            "Asia/Tokyo",
            "MAVEN_OPTS",
            "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1");

    private static final List<String> FOREIGN_SHELL =
            List.of("sh", "-c", "umask 077 && chmod -R go= . && exec \"$0\" \"$@\"");

    private static final Set<String> LEFT_BEHIND = Set.of("target", ".git", ".flattened-pom.xml");

    @TempDir
    Path folder;

    @Test
    void twoMachinesGiveTheSameBytes() throws Exception {
        Path one = cleanBuild("one", List.of(), Map.of());
        Path other = cleanBuild("an other", FOREIGN_SHELL, FOREIGN);
        for (Artifact artifact : Artifact.values()) {
            for (Path jar : List.of(artifact.jar(), artifact.sources(), artifact.javadoc())) {
                Path file = Artifact.ROOT.relativize(jar);
                assertArrayEquals(
                        Files.readAllBytes(one.resolve(file)),
                        Files.readAllBytes(other.resolve(file)),
                        () -> file + " differs");
            }
        }
        String page = new String(
                Artifact.read(
                        other.resolve(Artifact.ROOT.relativize(Artifact.API.javadoc())),
                        "http.status.api/http/status/api/spi/TextBundle.html"),
                UTF_8);
        assertTrue(page.contains("Café épuisé"), page);
    }

    private Path cleanBuild(String name, List<String> shell, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path copy = folder.resolve(name);
        copySources(copy);
        build(copy, shell, environment);
        return copy;
    }

    private static void copySources(Path copy) throws IOException {
        Files.walkFileTree(Artifact.ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (LEFT_BEHIND.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(Artifact.ROOT.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_BEHIND.contains(file.getFileName().toString())) {
                    Files.copy(file, copy.resolve(Artifact.ROOT.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Offline: this very build has brought all that the other one needs. */
    private static void build(Path copy, List<String> shell, Map<String, String> environment)
            throws IOException, InterruptedException {
        String modules = Stream.of(Artifact.values())
                .map(artifact -> ":" + artifact.artifactId())
                .collect(Collectors.joining(","));
        List<String> command = new ArrayList<>(shell);
        command.addAll(List.of(
                Path.of(System.getProperty("http.status.maven"), "bin", "mvn").toString(),
                "--offline",
                "--quiet",
                "-Dmaven.repo.local=" + System.getProperty("http.status.repository"),
                "-Dmaven.test.skip=true",
                "--projects",
                modules,
                "pre-integration-test"));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(copy.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), output);
    }
}
