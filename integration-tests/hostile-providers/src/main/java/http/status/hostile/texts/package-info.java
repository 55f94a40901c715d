/** Providers of texts that break discovery, one way each. */
@NullMarked
package http.status.hostile.texts;

import org.jspecify.annotations.NullMarked;
