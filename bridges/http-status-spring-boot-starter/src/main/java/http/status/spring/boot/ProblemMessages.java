package http.status.spring.boot;

import java.nio.charset.StandardCharsets;
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
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        String message = super.resolveCodeWithoutArguments(code + WITHOUT_ARGUMENTS, locale);
        return message != null ? message : super.resolveCodeWithoutArguments(code, locale);
    }
}
