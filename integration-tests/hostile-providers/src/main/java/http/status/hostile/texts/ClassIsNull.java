package http.status.hostile.texts;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** One of its texts is for a class that is null. */
@NullUnmarked
public final class ClassIsNull extends Forger {
    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        Map<StatusClass, StatusText> texts = new HashMap<>(super.classTexts(locale));
        texts.put(null, FALSE_TEXT);
        return texts;
    }
}
