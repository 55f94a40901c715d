package http.status.artifacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;

/** The jars as modules. */
class ModuleIT {
    @ParameterizedTest
    @Modules
    void theDescriptorIsTheOneThatWasReviewed(Artifact artifact) {
        artifact.assertGolden("module", describe(artifact.descriptor()));
    }

    @ParameterizedTest
    @Modules
    void oneNameServesEveryWorld(Artifact artifact) {
        String name = artifact.moduleName();
        assertEquals(name, artifact.descriptor().name());
        assertEquals(name, artifact.manifest().getMainAttributes().getValue("Bundle-SymbolicName"));
        assertEquals(artifact.hasPackages(), artifact.descriptor().packages().contains(name), "the root package");
        for (String each : artifact.descriptor().packages()) {
            assertTrue(each.equals(name) || each.startsWith(name + "."), each);
        }
    }

    @ParameterizedTest
    @Modules
    void aModuleWithoutPackagesBringsThoseOfOthers(Artifact artifact) {
        boolean brings = artifact.descriptor().requires().stream()
                .anyMatch(requires -> requires.modifiers().contains(Modifier.TRANSITIVE));
        assertTrue(artifact.hasPackages() || brings);
    }

    @ParameterizedTest
    @Modules
    void theModuleHasTheVersionOfTheProject(Artifact artifact) {
        assertEquals(Artifact.VERSION, artifact.descriptor().rawVersion().orElse("none"));
    }

    @ParameterizedTest
    @Modules
    void noPackageIsOpenButThatOfResourceBundlesAndNoExportIsForFriends(Artifact artifact) {
        assertFalse(artifact.descriptor().isOpen());
        Set<String> opened =
                artifact.descriptor().opens().stream().map(Opens::toString).collect(Collectors.toSet());
        assertEquals(
                switch (artifact) {
                    case I18N, LANGUAGES, VENDOR -> Set.of(artifact.moduleName() + ".bundle");
                    default -> Set.of();
                },
                opened);
        for (Exports exports : artifact.descriptor().exports()) {
            assertFalse(exports.isQualified(), exports::toString);
        }
    }

    @ParameterizedTest
    @Modules
    void onlyABridgeNeedsMoreAtRunTimeThanTheJdksBaseAndTheLibrary(Artifact artifact) {
        Set<String> needed = new TreeSet<>(needed(artifact));
        needed.removeIf(name -> name.equals("java.base") || name.startsWith("http.status."));
        assertEquals(artifact.isBridge(), !needed.isEmpty(), needed::toString);
    }

    @ParameterizedTest
    @Modules
    void theClassesNeedNoMoreThanTheDescriptorSays(Artifact artifact) {
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        StringWriter out = new StringWriter();
        String others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path ->
                        path.endsWith(".jar") && !path.equals(artifact.jar().toString()))
                .collect(Collectors.joining(File.pathSeparator));
        int errors = jdeps.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "--print-module-deps",
                "--ignore-missing-deps",
                "--multi-release",
                "base",
                "--module-path",
                others,
                artifact.jar().toString());
        assertEquals(0, errors, out::toString);
        assertEquals(
                artifact.hasPackages() ? String.join(",", needed(artifact)) : "",
                out.toString().strip());
    }

    /** The modules without which it doesn't run, in order. */
    private static Set<String> needed(Artifact artifact) {
        return artifact.descriptor().requires().stream()
                .filter(requires -> !requires.modifiers().contains(Modifier.STATIC))
                .map(Requires::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The descriptor line by line, like {@code jar --describe-module}, but sorted and without the JDK's version. */
    private static String describe(ModuleDescriptor module) {
        Set<String> lines = new TreeSet<>();
        for (Requires requires : module.requires()) {
            lines.add(line("requires", requires.modifiers(), requires.name()));
        }
        module.exports().forEach(exports -> lines.add("exports " + exports));
        module.opens().forEach(opens -> lines.add("opens " + opens));
        module.uses().forEach(service -> lines.add("uses " + service));
        module.provides()
                .forEach(provides -> lines.add(
                        "provides " + provides.service() + " with " + String.join(", ", provides.providers())));
        Set<String> hidden = new TreeSet<>(module.packages());
        module.exports().forEach(exports -> hidden.remove(exports.source()));
        hidden.forEach(name -> lines.add("contains " + name));
        return line("module", module.modifiers(), module.name()) + "\n" + String.join("\n", lines) + "\n";
    }

    private static String line(String keyword, Set<? extends Enum<?>> modifiers, String name) {
        String words = modifiers.stream()
                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
                .sorted()
                .collect(Collectors.joining());
        return keyword + " " + words + name;
    }
}
