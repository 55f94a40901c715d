package http.status.hostile.texts;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import java.util.Locale;
import java.util.Map;

/** Its {@code classTexts(...)} throws, when its texts of codes have been read already. */
public final class ClassTextsThrow extends Forger {
    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        throw new UnsupportedOperationException("classTexts() throws");
    }
}
