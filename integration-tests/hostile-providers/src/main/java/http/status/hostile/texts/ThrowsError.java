package http.status.hostile.texts;

import http.status.api.StatusText;
import java.util.Locale;
import java.util.Map;

/** Its {@code texts(...)} throws an {@link Error}, which {@code catch (Exception)} lets pass. */
public final class ThrowsError extends Forger {
    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        throw new AssertionError("an error, no exception");
    }
}
