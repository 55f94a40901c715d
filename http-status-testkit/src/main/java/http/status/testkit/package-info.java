/**
 * Verifies that a registry of status codes, and its texts, obey the contract of the service types.
 *
 * <p>{@link http.status.testkit.RegistryContract} is where to begin with JUnit,
 * {@link http.status.testkit.RegistryVerifier} without it.
 */
@NullMarked
package http.status.testkit;

import org.jspecify.annotations.NullMarked;
