package http.status.vendor;

import http.status.api.StatusCode;
import http.status.api.StatusText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Puts the texts of a registry together: English from the codes themselves, any other language from its bundle. */
final class VendorTexts {
    private static final String PHRASE = ".phrase";
    private static final String DESCRIPTION = ".description";

    private VendorTexts() {}

    static Map<Integer, StatusText> read(VendorRegistry registry, Locale locale) {
        return locale.equals(Locale.ENGLISH) ? english(registry) : translated(registry, locale);
    }

    /** No text stands twice: the bundle has labels alone, and there is none where every code has a phrase. */
    private static Map<Integer, StatusText> english(VendorRegistry registry) {
        Map<Integer, StatusText> texts = new HashMap<>();
        ResourceBundle labels = null;
        for (StatusCode code : registry.statusCodes()) {
            String phrase = code.phrase();
            if (phrase.isEmpty()) {
                if (labels == null) {
                    labels = bundle(registry, Locale.ENGLISH);
                }
                phrase = labels.getString(code.code() + PHRASE);
            }
            texts.put(code.code(), new StatusText(phrase, code.description(), Locale.ENGLISH));
        }
        return texts;
    }

    private static Map<Integer, StatusText> translated(VendorRegistry registry, Locale locale) {
        Map<Integer, StatusText> texts = new HashMap<>();
        ResourceBundle bundle = bundle(registry, locale);
        for (StatusCode code : registry.statusCodes()) {
            String phrase = bundle.getString(code.code() + PHRASE);
            texts.put(code.code(), new StatusText(phrase, bundle.getString(code.code() + DESCRIPTION), locale));
        }
        return texts;
    }

    private static ResourceBundle bundle(VendorRegistry registry, Locale locale) {
        String file = "bundle/" + registry.registry() + "_" + locale.toLanguageTag() + ".properties";
        try (InputStream in = VendorTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file + " is not in this module: its texts are in English and French");
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
