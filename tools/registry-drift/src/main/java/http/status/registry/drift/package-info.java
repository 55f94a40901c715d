/**
 * Compares a copy of IANA's HTTP Status Code Registry with the enum of the library.
 *
 * <p>{@link http.status.registry.drift.RegistryDrift} is the command. It lets
 * {@link http.status.registry.drift.RegistryFile} read the copy, whichever form it has, into a
 * {@link http.status.registry.drift.RegistryCopy}, lets {@link http.status.registry.drift.Comparison} find every
 * {@link http.status.registry.drift.Difference}, and prints them.
 */
@NullMarked
package http.status.registry.drift;

import org.jspecify.annotations.NullMarked;
