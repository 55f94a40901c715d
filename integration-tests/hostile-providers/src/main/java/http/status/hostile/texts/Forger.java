package http.status.hostile.texts;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.StatusTextProvider;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the broken providers have in common: they ask to stand before all others, and give a false German text of 404
 * and of the client errors. Were one of them let in, whole or in part, those would tell.
 */
abstract class Forger implements StatusTextProvider {
    static final StatusText FALSE_TEXT = StatusText.of("Gefälscht", "Dieser Text ist gefälscht.", Locale.GERMAN);

    @Override
    public String registry() {
        return "iana";
    }

    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Set<Locale> locales() {
        return Set.of(Locale.GERMAN);
    }

    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return Map.of(404, FALSE_TEXT);
    }

    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        return Map.of(StatusClass.CLIENT_ERROR, FALSE_TEXT);
    }
}
