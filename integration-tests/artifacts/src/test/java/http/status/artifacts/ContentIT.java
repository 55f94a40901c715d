package http.status.artifacts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.ModuleDescriptor.Exports;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies in the jars, and what doesn't. */
class ContentIT {
    /** Java 17, as it stands in a class file. */
    private static final int JAVA_17 = 61;

    private static final List<String> LICENCE = List.of("META-INF/LICENSE", "META-INF/NOTICE");

    @ParameterizedTest
    @EnumSource
    void nothingStrayIsInTheJar(Artifact artifact) {
        String root = artifact.moduleName().replace('.', '/') + "/";
        String maven = "META-INF/maven/io.github.httpstatus/" + artifact.artifactId() + "/";
        Set<String> known = new TreeSet<>(
                Set.of("META-INF/MANIFEST.MF", "module-info.class", maven + "pom.xml", maven + "pom.properties"));
        known.addAll(LICENCE);
        artifact.descriptor().provides().forEach(provides -> known.add("META-INF/services/" + provides.service()));
        known.addAll(artifact.resources());
        List<String> stray = Artifact.files(artifact.jar()).stream()
                .filter(file -> !known.contains(file))
                .filter(file -> !file.startsWith(root) || !file.matches(".*(\\.class|\\.properties|/packageinfo)"))
                .toList();
        assertEquals(List.of(), stray);
    }

    @ParameterizedTest
    @EnumSource
    void everyJarCarriesTheLicenceAndTheNotice(Artifact artifact) throws Exception {
        for (Path jar : List.of(artifact.jar(), artifact.sources(), artifact.javadoc())) {
            for (String file : LICENCE) {
                assertTrue(Artifact.files(jar).contains(file), jar + " has no " + file);
                byte[] original = Files.readAllBytes(Artifact.ROOT.resolve(file.substring("META-INF/".length())));
                assertArrayEquals(original, Artifact.read(jar, file), jar + " " + file);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTestIsInTheJar(Artifact artifact) {
        for (String file : Artifact.files(artifact.jar())) {
            assertTrue(!file.endsWith("Test.class") && !file.contains("Fake"), file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyClassFileIsOneOfJava17(Artifact artifact) {
        for (String file : Artifact.files(artifact.jar())) {
            if (file.endsWith(".class")) {
                byte[] bytes = Artifact.read(artifact.jar(), file);
                assertEquals(JAVA_17, (bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF, file);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSourcesOfEveryClassAreBesideIt(Artifact artifact) {
        Set<String> expected = Artifact.files(artifact.jar()).stream()
                .filter(file -> file.endsWith(".class"))
                .map(file -> file.replaceAll("(\\$[^/]*)?\\.class$", ".java"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> sources = Artifact.files(artifact.sources()).stream()
                .filter(file -> file.endsWith(".java"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, sources);
    }

    @ParameterizedTest
    @EnumSource
    void theSourcesHoldNoClassFile(Artifact artifact) {
        assertEquals(
                List.of(),
                Artifact.files(artifact.sources()).stream()
                        .filter(file -> file.endsWith(".class"))
                        .toList());
    }

    @ParameterizedTest
    @Modules
    void moduleAndEveryPublicTypeHaveTheirPageInTheDocumentation(Artifact artifact) throws Exception {
        List<String> pages = Artifact.files(artifact.javadoc());
        assertTrue(pages.contains("index.html"));
        assertTrue(pages.contains(artifact.moduleName() + "/module-summary.html"));
        List<String> types = publicTypes(artifact);
        assertEquals(artifact.hasPackages(), !types.isEmpty());
        for (String type : types) {
            assertTrue(pages.contains(artifact.moduleName() + "/" + type + ".html"), type);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatOthersLookForIsInTheJarAndInTheSources(Artifact artifact) {
        assertTrue(Artifact.files(artifact.jar()).containsAll(artifact.resources()));
        assertTrue(Artifact.files(artifact.sources()).containsAll(artifact.resources()));
    }

    /** A repository of artifacts asks for documentation, and javadoc makes none. */
    @Test
    void anArtifactWithoutCodeIsDocumentedByOnePage() {
        assertTrue(Artifact.files(Artifact.REWRITE.jar()).stream().noneMatch(file -> file.endsWith(".class")));
        assertTrue(Artifact.files(Artifact.REWRITE.javadoc()).contains("index.html"));
    }

    /** The public types of the exported packages, as paths: {@code http/status/api/Definition.Role}. */
    private static List<String> publicTypes(Artifact artifact) throws Exception {
        Set<String> exported =
                artifact.descriptor().exports().stream().map(Exports::source).collect(Collectors.toSet());
        List<String> types = new ArrayList<>();
        for (String file : Artifact.files(artifact.jar())) {
            if (file.endsWith(".class") && !file.endsWith("-info.class")) {
                Class<?> type = Class.forName(
                        file.replace('/', '.').replace(".class", ""), false, ContentIT.class.getClassLoader());
                String name = type.getCanonicalName();
                if (name != null && isPublic(type) && exported.contains(type.getPackageName())) {
                    String local = name.substring(type.getPackageName().length() + 1);
                    types.add(type.getPackageName().replace('.', '/') + "/" + local);
                }
            }
        }
        return types;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
