/** Status codes as {@code int} constants. */
@NullMarked
package http.status.legacy;

import org.jspecify.annotations.NullMarked;
