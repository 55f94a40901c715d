package http.status.hostile.texts;

import http.status.api.StatusTexts;
import java.util.Locale;

/** Its constructor looks a text up in the catalog that is being filled by this very call. */
public final class LooksUpInConstructor extends Forger {
    public LooksUpInConstructor() {
        StatusTexts.of(Locale.GERMAN);
    }
}
