package http.status.hostile.texts;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import java.util.Locale;
import java.util.Map;

/** Its {@code classTexts(...)} throws an {@link OutOfMemoryError}, as one does that asks for more than there is. */
public final class ClassTextsThrowOutOfMemoryError extends Forger {
    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        throw new OutOfMemoryError("out of memory, thrown by classTexts()");
    }
}
