/**
 * Tests for those who write a registry of status codes, or texts for one: whether it obeys the contract of
 * {@code http.status.api}.
 *
 * <p>It belongs into the tests of a registry, not beside it. {@link http.status.testkit.RegistryVerifier} and
 * {@link http.status.testkit.TextsVerifier} need the API alone; {@link http.status.testkit.RegistryContract} and
 * {@link http.status.testkit.TextsContract} need JUnit Jupiter, version 5 or 6, which their users bring.
 */
module http.status.testkit {
    // The verifiers take providers: who uses the one sees the other.
    requires transitive http.status.api;

    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // For the contracts alone: without JUnit, the verifiers still run.
    requires static org.junit.jupiter.api;

    // The verifiers, what they find, and the contracts as test classes.
    exports http.status.testkit;
}
