/** Registries that break discovery, one way each. */
@NullMarked
package http.status.hostile.codes;

import org.jspecify.annotations.NullMarked;
