package http.status.artifacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;

/** The jars that have no descriptor. */
class AutomaticModuleIT {
    @ParameterizedTest
    @AutomaticModules
    void theManifestNamesTheModule(Artifact artifact) {
        assertEquals(
                artifact.moduleName(), artifact.manifest().getMainAttributes().getValue("Automatic-Module-Name"));
        assertFalse(Artifact.files(artifact.jar()).contains("module-info.class"));
        assertTrue(artifact.descriptor().isAutomatic());
        assertEquals(Artifact.VERSION, artifact.descriptor().rawVersion().orElse("none"));
    }

    /** Two modules of one package can't be on the module path together. */
    @ParameterizedTest
    @AutomaticModules
    void theOnlyPackageIsTheOneOfTheModulesName(Artifact artifact) {
        assertEquals(Set.of(artifact.moduleName()), artifact.descriptor().packages());
    }

    /** Its imports could never be resolved. */
    @ParameterizedTest
    @AutomaticModules
    void theJarIsNoBundle(Artifact artifact) {
        assertFalse(artifact.manifest().getMainAttributes().keySet().stream()
                .anyMatch(key -> key.toString().startsWith("Bundle-")));
    }

    @ParameterizedTest
    @AutomaticModules
    void everyPublicSignatureIsTheOneThatWasReviewed(Artifact artifact) {
        artifact.assertGolden("signatures", Signatures.of(artifact));
    }

    @ParameterizedTest
    @AutomaticModules
    void thePackageIsDocumented(Artifact artifact) {
        String name = artifact.moduleName();
        String page = name + "/" + name.replace('.', '/') + "/package-summary.html";
        assertTrue(Artifact.files(artifact.javadoc()).contains(page));
    }
}
