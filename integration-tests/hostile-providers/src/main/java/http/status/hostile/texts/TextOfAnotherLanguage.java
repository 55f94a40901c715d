package http.status.hostile.texts;

import http.status.api.StatusText;
import java.util.Locale;
import java.util.Map;

/** One of its texts is in another language than the one asked for. */
public final class TextOfAnotherLanguage extends Forger {
    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return Map.of(404, FALSE_TEXT, 403, StatusText.of("Interdit", "L’accès est interdit.", Locale.FRENCH));
    }
}
