package http.status.hostile.texts;

import http.status.api.StatusText;
import java.util.Locale;
import java.util.Map;

/** Its {@code texts(...)} throws. */
public final class TextsThrow extends Forger {
    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        throw new UnsupportedOperationException("texts() throws");
    }
}
