package http.status.spring.boot;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The details of Spring's own problems, from {@code problem-details_*.properties}. There is no English: for a message that no
 * source has, Spring writes its own.
 */
final class ProblemMessages extends ResourceBundleMessageSource {
    /** Ends the key of a message for an older Framework, which has no arguments where a newer one has some. */
    private static final String WITHOUT_ARGUMENTS = ".withoutArguments";

    ProblemMessages() {
        setBasename("http.status.spring.boot.problem-details");
        setBundleClassLoader(ProblemMessages.class.getClassLoader());
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        // Or a reader of English would get French from a server whose own language is French.
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return super.resolveCode(code, withFile(locale));
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        Locale known = withFile(locale);
        String message = super.resolveCodeWithoutArguments(code + WITHOUT_ARGUMENTS, known);
        return message != null ? message : super.resolveCodeWithoutArguments(code, known);
    }

    /** A client chooses the locale, and Spring keeps what it finds for each: of the locales, only those with a file are asked for. */
    static Locale withFile(Locale locale) {
        return locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ROOT;
    }
}
