package http.status.hostile.texts;

import java.util.Locale;
import java.util.Set;

/** One of its locales has no language. */
public final class LocaleWithoutLanguage extends Forger {
    @Override
    public Set<Locale> locales() {
        return Set.of(Locale.ROOT);
    }
}
