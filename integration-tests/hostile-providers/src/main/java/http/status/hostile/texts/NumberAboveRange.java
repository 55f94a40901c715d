package http.status.hostile.texts;

import http.status.api.StatusText;
import java.util.Locale;
import java.util.Map;

/** One of its texts is for a number above 999. */
public final class NumberAboveRange extends Forger {
    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return Map.of(404, FALSE_TEXT, 1000, FALSE_TEXT);
    }
}
