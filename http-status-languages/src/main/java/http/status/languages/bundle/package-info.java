/** The texts as resource bundles, for whatever reads those: {@code http.status.languages.bundle.StatusTexts}. */
@NullMarked
package http.status.languages.bundle;

import org.jspecify.annotations.NullMarked;
