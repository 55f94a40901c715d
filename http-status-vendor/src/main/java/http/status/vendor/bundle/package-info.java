/** The texts as resource bundles, one for each registry, for whatever reads those: {@code http.status.vendor.bundle.NginxTexts}. */
@NullMarked
package http.status.vendor.bundle;

import org.jspecify.annotations.NullMarked;
