package http.status.vendor;

import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.spi.TextBundle;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Puts the texts of a registry together: English from the codes themselves, any other language from its bundle. */
final class VendorTexts {
    private VendorTexts() {}

    static Map<Integer, StatusText> read(VendorRegistry registry, Locale locale) {
        return locale.equals(Locale.ENGLISH)
                ? english(registry)
                : bundle(registry, locale).texts(locale);
    }

    /** No text stands twice: the bundle has labels alone, and there is none where every code has a phrase. */
    private static Map<Integer, StatusText> english(VendorRegistry registry) {
        Map<Integer, StatusText> texts = new HashMap<>();
        TextBundle labels = null;
        for (StatusCode code : registry.statusCodes()) {
            String title = code.phrase();
            if (title.isEmpty()) {
                if (labels == null) {
                    labels = bundle(registry, Locale.ENGLISH);
                }
                title = labels.find(code.code() + ".title").orElseThrow();
            }
            texts.put(code.code(), StatusText.of(title, code.description(), Locale.ENGLISH));
        }
        return texts;
    }

    private static TextBundle bundle(VendorRegistry registry, Locale locale) {
        String file = "bundle/" + registry.registry() + "_" + locale.toLanguageTag() + ".properties";
        try (InputStream in = VendorTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file + " is not in this module: its texts are in English and French");
            }
            return TextBundle.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
