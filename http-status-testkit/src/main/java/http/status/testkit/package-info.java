/**
 * Verifies that a registry of status codes, and its texts, obey the contract of the service types.
 *
 * <p>{@link http.status.testkit.RegistryContract} is where to begin with JUnit,
 * {@link http.status.testkit.RegistryVerifier} without it. For a translator, whose codes are somebody else's, these are
 * {@link http.status.testkit.TextsContract} and {@link http.status.testkit.TextsVerifier}.
 */
@NullMarked
package http.status.testkit;

import org.jspecify.annotations.NullMarked;
