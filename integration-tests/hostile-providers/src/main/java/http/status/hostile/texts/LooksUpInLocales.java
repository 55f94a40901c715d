package http.status.hostile.texts;

import http.status.api.StatusTexts;
import java.util.Locale;
import java.util.Set;

/** Its {@code locales()} looks a text up in the catalog that is being filled by this very call. */
public final class LooksUpInLocales extends Forger {
    @Override
    public Set<Locale> locales() {
        return Set.of(StatusTexts.of(Locale.GERMAN).locale());
    }
}
