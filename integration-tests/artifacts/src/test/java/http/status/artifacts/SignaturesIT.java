package http.status.artifacts;

import org.junit.jupiter.params.ParameterizedTest;

/** What programs compiled against the jars rely on. */
class SignaturesIT {
    @ParameterizedTest
    @Modules
    void everyPublicSignatureIsTheOneThatWasReviewed(Artifact artifact) {
        artifact.assertGolden("signatures", Signatures.of(artifact));
    }
}
