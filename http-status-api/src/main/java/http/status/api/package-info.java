/**
 * Status codes, their classes, texts and sources, and the catalogs that hold them.
 *
 * <p>{@link http.status.api.StatusCode} is where to begin. Nothing in this package returns {@code null}, nothing is
 * mutable, everything may be shared between threads.
 */
@NullMarked
package http.status.api;

import org.jspecify.annotations.NullMarked;
