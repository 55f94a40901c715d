package http.status.hostile.texts;

import http.status.api.StatusText;
import java.util.Locale;
import java.util.Map;

/** Its {@code texts(...)} throws an {@link InternalError}, an error of the machine itself. */
public final class TextsThrowInternalError extends Forger {
    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        throw new InternalError("an internal error, thrown by texts()");
    }
}
