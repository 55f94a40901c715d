package http.status.hostile.texts;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** Its {@code locales()} is null. */
@NullUnmarked
public final class LocalesAreNull extends Forger {
    @Override
    public Set<Locale> locales() {
        return null;
    }
}
