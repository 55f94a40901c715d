/** The status codes of the IANA registry as one enum. */
@NullMarked
package http.status.iana;

import org.jspecify.annotations.NullMarked;
