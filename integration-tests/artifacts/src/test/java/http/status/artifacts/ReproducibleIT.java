package http.status.artifacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the sources twice from nothing, in two folders, and compares the jars byte by byte. */
class ReproducibleIT {
    private static final Set<String> LEFT_BEHIND = Set.of("target", ".git", ".flattened-pom.xml");

    @TempDir
    Path folder;

    @Test
    void twoCleanBuildsGiveTheSameBytes() throws Exception {
        Path one = cleanBuild("one");
        Path other = cleanBuild("other");
        for (Artifact artifact : Artifact.values()) {
            for (Path jar : List.of(artifact.jar(), artifact.sources(), artifact.javadoc())) {
                Path file = Artifact.ROOT.relativize(jar);
                assertArrayEquals(
                        Files.readAllBytes(one.resolve(file)),
                        Files.readAllBytes(other.resolve(file)),
                        () -> file + " differs");
            }
        }
    }

    private Path cleanBuild(String name) throws IOException, InterruptedException {
        Path copy = folder.resolve(name);
        copySources(copy);
        build(copy);
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
    private static void build(Path copy) throws IOException, InterruptedException {
        String modules = Stream.of(Artifact.values())
                .map(artifact -> ":" + artifact.artifactId())
                .collect(Collectors.joining(","));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("http.status.maven"), "bin", "mvn").toString(),
                "--offline",
                "--quiet",
                "-Dmaven.repo.local=" + System.getProperty("http.status.repository"),
                "-Dmaven.test.skip=true",
                "--projects",
                modules,
                "package"));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(copy.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), output);
    }
}
