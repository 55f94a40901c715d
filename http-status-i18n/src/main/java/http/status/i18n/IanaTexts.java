package http.status.i18n;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The texts of the IANA codes and of the status classes, in English and French: what {@link java.util.ServiceLoader}
 * finds, and what an application passes to {@code TextCatalog.of(...)} where there is no discovery.
 *
 * <p>The texts stand in one resource bundle for each language. A bundle is read exactly, as UTF-8 and from this module
 * alone: neither the default locale nor an encoding switch of the Java virtual machine changes a text.
 */
public final class IanaTexts implements StatusTextProvider {
    private static final String PHRASE = ".phrase";
    private static final String DESCRIPTION = ".description";

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
        ResourceBundle bundle = bundle("codes", locale);
        Map<Integer, StatusText> texts = new HashMap<>();
        for (String key : bundle.keySet()) {
            if (key.endsWith(PHRASE)) {
                String code = key.substring(0, key.length() - PHRASE.length());
                texts.put(Integer.valueOf(code), text(bundle, code, locale));
            }
        }
        return texts;
    }

    @Override
    public Map<StatusClass, StatusText> classTexts(Locale locale) {
        ResourceBundle bundle = bundle("classes", locale);
        Map<StatusClass, StatusText> texts = new EnumMap<>(StatusClass.class);
        for (StatusClass statusClass : StatusClass.values()) {
            texts.put(statusClass, text(bundle, key(statusClass), locale));
        }
        return texts;
    }

    private static String key(StatusClass statusClass) {
        return switch (statusClass) {
            case INFORMATIONAL -> "1xx";
            case SUCCESSFUL -> "2xx";
            case REDIRECTION -> "3xx";
            case CLIENT_ERROR -> "4xx";
            case SERVER_ERROR -> "5xx";
            case OTHER -> "other";
        };
    }

    private static StatusText text(ResourceBundle bundle, String key, Locale locale) {
        return new StatusText(bundle.getString(key + PHRASE), bundle.getString(key + DESCRIPTION), locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        String file = "bundle/" + name + "_" + locale.toLanguageTag() + ".properties";
        try (InputStream in = IanaTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file + " is not in this module: its texts are in English and French");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
