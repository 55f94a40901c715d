package http.status.benchmarks.speed;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.iana.HttpStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The library's ways, each written as a user writes it. */
public final class Ours {
    private static final StatusCatalog CATALOG = StatusCatalog.installed();

    private Ours() {}

    public static StatusCode statusCodeOf(int code) {
        return StatusCode.of(code);
    }

    public static StatusCode httpStatusOf(int code) {
        return HttpStatus.of(code);
    }

    public static @Nullable StatusCode catalogFind(int code) {
        return CATALOG.find(code).orElse(null);
    }

    public static @Nullable StatusCode tryParse(String text) {
        return StatusCode.tryParse(text).orElse(null);
    }

    public static String textsPhrase(StatusCode code, Locale locale) {
        return StatusTexts.of(locale).phrase(code);
    }

    public static String codePhrase(StatusCode code, Locale locale) {
        return code.phrase(locale);
    }

    public static Locale negotiate(String acceptLanguage) {
        return StatusTexts.negotiate(acceptLanguage).locale();
    }
}
