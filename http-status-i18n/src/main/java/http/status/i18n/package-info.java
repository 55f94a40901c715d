/** Texts of the IANA status codes in English and French. */
@NullMarked
package http.status.i18n;

import org.jspecify.annotations.NullMarked;
