/**
 * Tests for those who write a registry of status codes, or texts for one: whether it obeys the contract of
 * {@code http.status.api}.
 *
 * <p>It belongs into the tests of a registry, not beside it. {@link http.status.testkit.RegistryVerifier} needs the API
 * alone; {@link http.status.testkit.RegistryContract} needs JUnit Jupiter, version 5 or 6, which its users bring.
 */
module http.status.testkit {
    // The verifier takes providers: who uses the one sees the other.
    requires transitive http.status.api;

    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // For RegistryContract alone: without JUnit, the verifier still runs.
    requires static org.junit.jupiter.api;

    // The verifier, what it finds, and the contract as a test class.
    exports http.status.testkit;
}
