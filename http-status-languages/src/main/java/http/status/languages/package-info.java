/** Texts of the IANA status codes in many languages beside English and French. */
@NullMarked
package http.status.languages;

import org.jspecify.annotations.NullMarked;
