/**
 * What a registry of status codes, or a set of texts in some languages, implements to be found by
 * {@link java.util.ServiceLoader}.
 */
@NullMarked
package http.status.api.spi;

import org.jspecify.annotations.NullMarked;
