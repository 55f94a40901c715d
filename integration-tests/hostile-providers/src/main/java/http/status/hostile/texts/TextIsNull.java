package http.status.hostile.texts;

import http.status.api.StatusText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** One of its texts is null. */
@NullUnmarked
public final class TextIsNull extends Forger {
    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        Map<Integer, StatusText> texts = new HashMap<>(super.texts(locale));
        texts.put(403, null);
        return texts;
    }
}
