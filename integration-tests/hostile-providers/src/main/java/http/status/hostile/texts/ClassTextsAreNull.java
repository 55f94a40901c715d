package http.status.hostile.texts;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Its {@code classTexts(...)} is null. */
@NullUnmarked
public final class ClassTextsAreNull extends Forger {
    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        return null;
    }
}
