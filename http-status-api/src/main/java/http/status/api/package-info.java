/**
 * Status codes, their classes, texts and sources, and the catalogs that hold them.
 *
 * <p>{@link http.status.api.StatusCode} is where to begin. Nothing in this package returns {@code null}.
 * Everything may be shared between threads but {@link http.status.api.StatusCodeBuilder}, and values never change; the
 * catalogs alone learn of failures later.
 */
@NullMarked
package http.status.api;

import org.jspecify.annotations.NullMarked;
