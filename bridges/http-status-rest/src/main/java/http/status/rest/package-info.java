/**
 * Status codes in Jakarta REST.
 *
 * <p>{@link http.status.rest.StatusFeature} is there as soon as the jar is: errors without content are told in the reader's language,
 * and a {@code StatusCode} may be a parameter. {@link http.status.rest.RestStatus} converts codes, both ways. Nothing in this package
 * returns {@code null}.
 */
@NullMarked
package http.status.rest;

import org.jspecify.annotations.NullMarked;
