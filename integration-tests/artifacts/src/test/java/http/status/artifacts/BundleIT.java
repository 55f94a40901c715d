package http.status.artifacts;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The jars as OSGi bundles. */
class BundleIT {
    private static final List<String> HEADERS = List.of(
            "Bundle-ManifestVersion",
            "Bundle-SymbolicName",
            "Bundle-License",
            "Export-Package",
            "Import-Package",
            "Require-Bundle",
            "Require-Capability",
            "Provide-Capability");

    @ParameterizedTest
    @EnumSource
    void theManifestIsTheOneThatWasReviewed(Artifact artifact) {
        StringBuilder headers = new StringBuilder();
        for (String header : HEADERS) {
            headers.append(header).append('\n');
            clauses(artifact, header).stream()
                    .map(Clause::toString)
                    .sorted()
                    .forEach(clause -> headers.append("  ").append(clause).append('\n'));
        }
        artifact.assertGolden("bundle", headers.toString());
    }

    @ParameterizedTest
    @EnumSource
    void theBundleHasTheVersionOfTheProject(Artifact artifact) {
        String expected = Artifact.VERSION.replace("-SNAPSHOT", ".SNAPSHOT");
        assertEquals(expected, artifact.manifest().getMainAttributes().getValue("Bundle-Version"));
    }

    @ParameterizedTest
    @EnumSource
    void theBundleExportsWhatTheModuleExportsOrOpens(Artifact artifact) {
        assertEquals(
                Stream.concat(
                                artifact.descriptor().exports().stream().map(Exports::source),
                                artifact.descriptor().opens().stream().map(Opens::source))
                        .sorted()
                        .toList(),
                clauses(artifact, "Export-Package").stream()
                        .map(Clause::name)
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyExportedPackageHasAVersionOfItsOwn(Artifact artifact) {
        for (Clause clause : clauses(artifact, "Export-Package")) {
            String packageinfo = new String(
                    Artifact.read(artifact.jar(), clause.name().replace('.', '/') + "/packageinfo"), US_ASCII);
            assertEquals("version " + clause.parameter("version"), packageinfo.strip());
        }
    }

    @ParameterizedTest
    @EnumSource
    void moduleServiceFileAndBundleNameTheSameProviders(Artifact artifact) {
        Map<String, List<String>> module = new TreeMap<>();
        for (Provides provides : artifact.descriptor().provides()) {
            module.put(provides.service(), provides.providers());
        }
        Map<String, List<String>> files = new TreeMap<>();
        for (String file : Artifact.files(artifact.jar())) {
            if (file.startsWith("META-INF/services/")) {
                String service = file.substring("META-INF/services/".length());
                files.put(service, artifact.services(service));
            }
        }
        Map<String, List<String>> bundle = clauses(artifact, "Provide-Capability").stream()
                .filter(clause -> clause.name().equals("osgi.serviceloader"))
                .collect(Collectors.groupingBy(
                        clause -> clause.parameter("osgi.serviceloader"),
                        TreeMap::new,
                        Collectors.mapping(clause -> clause.parameter("register:"), Collectors.toList())));
        assertEquals(module, files);
        assertEquals(module, bundle);
    }

    @ParameterizedTest
    @EnumSource
    void noPackageOfTheJdkIsImported(Artifact artifact) {
        for (Clause clause : clauses(artifact, "Import-Package")) {
            assertFalse(clause.name().startsWith("java."), clause::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nullnessAnnotationsAndJUnitAreOptionalImports(Artifact artifact) {
        for (Clause clause : clauses(artifact, "Import-Package")) {
            boolean brought = clause.name().startsWith("org.jspecify.")
                    || artifact == Artifact.TESTKIT && clause.name().startsWith("org.junit.");
            assertEquals(brought, clause.isOptional(), clause::toString);
            assertTrue(
                    clause.isOptional() || importable(artifact).stream().anyMatch(clause.name()::startsWith),
                    clause::toString);
        }
    }

    /** What the packages begin with that a bundle may insist on. */
    private static List<String> importable(Artifact artifact) {
        return switch (artifact) {
            case JACKSON -> List.of("http.status.api", "tools.jackson.", "com.fasterxml.jackson.annotation");
            case JACKSON2 -> List.of("http.status.api", "com.fasterxml.jackson.");
            default -> List.of("http.status.api");
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyBundleResolvesWithoutAServiceLoaderMediator(Artifact artifact) {
        List<Clause> requirements = clauses(artifact, "Require-Capability");
        assertTrue(requirements.stream().anyMatch(clause -> clause.name().equals("osgi.ee")), requirements::toString);
        for (Clause clause : requirements) {
            assertTrue(clause.name().equals("osgi.ee") || clause.isOptional(), clause::toString);
        }
    }

    /** No import leads to them. */
    @ParameterizedTest
    @EnumSource
    void aBundleWithoutPackagesRequiresAllThatItsModuleBrings(Artifact artifact) {
        Path[] jars = Stream.of(Artifact.values()).map(Artifact::jar).toArray(Path[]::new);
        Set<String> brought = new TreeSet<>();
        if (!artifact.hasPackages()) {
            ModuleLayer.boot()
                    .configuration()
                    .resolve(ModuleFinder.of(jars), ModuleFinder.of(), Set.of(artifact.moduleName()))
                    .modules()
                    .forEach(module -> brought.add(module.name()));
            brought.remove(artifact.moduleName());
        }
        List<Clause> required = clauses(artifact, "Require-Bundle");
        assertEquals(brought, required.stream().map(Clause::name).collect(Collectors.toCollection(TreeSet::new)));
        for (Clause clause : required) {
            assertEquals("reexport", clause.parameter("visibility:"), clause::toString);
        }
    }

    private static List<Clause> clauses(Artifact artifact, String header) {
        return Clause.of(artifact.manifest(), header);
    }
}
