package http.status.hostile.texts;

import java.util.Locale;
import java.util.Set;

/** Its {@code locales()} throws. */
public final class LocalesThrow extends Forger {
    @Override
    public Set<Locale> locales() {
        throw new UnsupportedOperationException("locales() throws");
    }
}
