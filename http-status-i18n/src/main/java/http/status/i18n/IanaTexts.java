package http.status.i18n;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.StatusCodeProvider;
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
 * The texts of the IANA codes and of the status classes, in English and French: what {@link java.util.ServiceLoader}
 * finds, and what an application passes to {@code TextCatalog.of(...)} where there is no discovery.
 *
 * <p>The texts stand in one resource bundle for each language. A bundle is read exactly, as UTF-8 and from this module
 * alone: neither the default locale nor an encoding switch of the Java virtual machine changes a text.
 */
public final class IanaTexts implements StatusTextProvider {
    /** Creates the provider. */
    public IanaTexts() {}

    @Override
    public String registry() {
        return "iana";
    }

    /**
     * The place of texts that a reviewed translation of one's own replaces by asking for more.
     *
     * @return {@link StatusCodeProvider#IANA_PRIORITY}
     */
    @Override
    public int priority() {
        return StatusCodeProvider.IANA_PRIORITY;
    }

    @Override
    public Set<Locale> locales() {
        return Set.of(Locale.ENGLISH, Locale.FRENCH);
    }

    @Override
    public Map<Integer, StatusText> texts(Locale locale) {
        return bundle("codes", locale).texts(locale);
    }

    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        return bundle("classes", locale).classTexts(locale);
    }

    private static TextBundle bundle(String name, Locale locale) {
        String file = "bundle/" + name + "_" + locale.toLanguageTag() + ".properties";
        try (InputStream in = IanaTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file + " is not in this module: its texts are in English and French");
            }
            return TextBundle.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
