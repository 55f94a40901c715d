package http.status.hostile.texts;

import java.util.Locale;
import java.util.Set;

/** Its {@code locales()} throws an {@link InternalError}, an error of the machine itself. */
public final class LocalesThrowInternalError extends Forger {
    @Override
    public Set<Locale> locales() {
        throw new InternalError("an internal error, thrown by locales()");
    }
}
