package http.status.hostile.texts;

import http.status.api.StatusText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** One of its texts is for a number that is null. */
@NullUnmarked
public final class NumberIsNull extends Forger {
    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        Map<Integer, StatusText> texts = new HashMap<>(super.texts(locale));
        texts.put(null, FALSE_TEXT);
        return texts;
    }
}
