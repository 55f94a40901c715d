package http.status.hostile.texts;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.StatusTexts;
import java.util.Locale;
import java.util.Map;

/** Its {@code texts(...)} looks a text up in the language that is being read by this very call. */
public final class LooksUpTexts extends Forger {
    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return Map.of(404, FALSE_TEXT, 403, StatusTexts.of(locale).text(StatusClass.CLIENT_ERROR));
    }
}
