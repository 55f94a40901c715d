package com.example.acme;

import http.status.api.StatusText;
import http.status.api.spi.StatusTextProvider;
import http.status.api.spi.TextBundle;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Plugs the French texts of the codes in. The English ones stand in {@link AcmeStatus}; the texts of the classes, which
 * make French a language in the first place, come from http-status-i18n.
 */
public final class AcmeTexts implements StatusTextProvider {
    /** Called by the service loader. */
    public AcmeTexts() {}

    @Override
    public String registry() {
        return AcmeRegistry.ID;
    }

    @Override
    public Set<Locale> locales() {
        return Set.of(Locale.FRENCH);
    }

    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        String file = "acme_" + locale.toLanguageTag() + ".properties";
        try (InputStream in = AcmeTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return TextBundle.read(file, in).texts(locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
