/**
 * Status codes in JSON are their numbers: {@link http.status.jackson.StatusCodeModule} for Jackson 3.
 *
 * <p>The twin for Jackson 2 is {@code http.status.jackson2}. Both may be in one application, as both versions of Jackson may.
 */
@NullMarked
package http.status.jackson;

import org.jspecify.annotations.NullMarked;
