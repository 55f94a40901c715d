/** The healthy providers among the broken ones: they must not notice anything. */
@NullMarked
package http.status.hostile;

import org.jspecify.annotations.NullMarked;
