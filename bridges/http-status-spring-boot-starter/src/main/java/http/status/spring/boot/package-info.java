/**
 * Auto-configuration for Spring Boot: errors in the reader's language in MVC and WebFlux, and status codes as parameters and
 * configuration properties. An application adds the dependency and names nothing of this package, unless it excludes a part.
 *
 * <p>{@code http-status.localize-errors=false} switches off all but the converters.
 */
@NullMarked
package http.status.spring.boot;

import org.jspecify.annotations.NullMarked;
