/** The texts as resource bundles, for whatever reads those: {@code http.status.i18n.bundle.StatusTexts}. */
@NullMarked
package http.status.i18n.bundle;

import org.jspecify.annotations.NullMarked;
