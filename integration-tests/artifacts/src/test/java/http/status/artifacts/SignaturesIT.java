package http.status.artifacts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What programs compiled against the jars rely on. */
class SignaturesIT {
    @ParameterizedTest
    @EnumSource
    void everyPublicSignatureIsTheOneThatWasReviewed(Artifact artifact) {
        artifact.assertGolden("signatures", Signatures.of(artifact));
    }
}
