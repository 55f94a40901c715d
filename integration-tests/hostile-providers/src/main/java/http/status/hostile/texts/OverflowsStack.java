package http.status.hostile.texts;

import http.status.api.StatusText;
import java.util.Locale;
import java.util.Map;

/** Its {@code texts(...)} calls itself without end. */
public final class OverflowsStack extends Forger {
    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return Map.copyOf(texts(locale));
    }
}
