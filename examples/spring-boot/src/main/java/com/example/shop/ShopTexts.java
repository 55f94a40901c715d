package com.example.shop;

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

/** Plugs the French texts of the codes in; named in {@code META-INF/services}. */
public final class ShopTexts implements StatusTextProvider {
    /** Called by the service loader. */
    public ShopTexts() {}

    @Override
    public String registry() {
        return ShopRegistry.ID;
    }

    @Override
    public Set<Locale> locales() {
        return Set.of(Locale.FRENCH);
    }

    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        String file = "shop_" + locale.toLanguageTag() + ".properties";
        try (InputStream in = ShopTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return TextBundle.read(file, in).texts(locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
