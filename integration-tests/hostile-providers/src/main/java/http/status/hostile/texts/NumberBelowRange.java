package http.status.hostile.texts;

import http.status.api.StatusText;
import java.util.Locale;
import java.util.Map;

/** One of its texts is for a number below 100. */
public final class NumberBelowRange extends Forger {
    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return Map.of(404, FALSE_TEXT, 99, FALSE_TEXT);
    }
}
