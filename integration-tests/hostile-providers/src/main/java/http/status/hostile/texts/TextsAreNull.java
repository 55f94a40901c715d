package http.status.hostile.texts;

import http.status.api.StatusText;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Its {@code texts(...)} is null. */
@NullUnmarked
public final class TextsAreNull extends Forger {
    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return null;
    }
}
