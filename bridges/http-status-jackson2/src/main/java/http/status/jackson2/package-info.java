/**
 * Status codes in JSON are their numbers: {@link http.status.jackson2.StatusCodeModule} for Jackson 2.
 *
 * <p>The twin for Jackson 3 is {@code http.status.jackson}. Both may be in one application, as both versions of Jackson may.
 */
@NullMarked
package http.status.jackson2;

import org.jspecify.annotations.NullMarked;
