package http.status.benchmarks.speed;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.iana.HttpStatus;
import http.status.problem.Problem;
import http.status.problem.ProblemFormat;
import http.status.problem.ProblemResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The library's ways, each written as a user writes it. */
public final class Ours {
    private static final StatusCatalog CATALOG = StatusCatalog.installed();

    private Ours() {}

    public static StatusCode statusCodeOf(int code) {
        return StatusCode.of(code);
    }

    public static StatusCode httpStatusRequire(int code) {
        return HttpStatus.require(code);
    }

    public static @Nullable StatusCode catalogFind(int code) {
        return CATALOG.find(code).orElse(null);
    }

    public static @Nullable StatusCode tryParse(String text) {
        return StatusCode.tryParse(text).orElse(null);
    }

    public static StatusCode valueOf(String text) {
        return StatusCode.valueOf(text);
    }

    public static String textsTitle(StatusCode code, Locale locale) {
        return StatusTexts.of(locale).title(code);
    }

    public static String codeTitle(StatusCode code, Locale locale) {
        return code.title(locale);
    }

    public static ProblemResponse problem(StatusCode code, String accept, String acceptLanguage) {
        return ProblemResponse.negotiate(code, accept, acceptLanguage);
    }

    public static byte[] problem(StatusCode code, StatusTexts texts) {
        return ProblemFormat.JSON.write(Problem.of(code, texts));
    }

    public static Locale negotiate(String acceptLanguage) {
        return StatusTexts.negotiate(acceptLanguage).locale();
    }
}
