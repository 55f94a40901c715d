package http.status.spring.boot;

import http.status.api.StatusTexts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The language of a request in MVC. Where the application's resolver does no more than read {@code Accept-Language}, all of
 * the field counts, for Spring takes its first range alone; else the resolver's answer is the language.
 */
final class ServletLanguage {
    private ServletLanguage() {}

    static ReaderTexts of(HttpServletRequest request) {
        LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
        List<String> lines = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE));
        boolean asSent = !lines.isEmpty() && (resolver == null || addsNothing(resolver));
        // Without the field Spring answers with the application's default, or else the JVM's.
        Locale locale = RequestContextUtils.getLocale(request);
        return new ReaderTexts(
                asSent ? StatusTexts.negotiateLines(lines) : StatusTexts.of(locale),
                resolver == null || resolver instanceof AcceptHeaderLocaleResolver);
    }

    private static boolean addsNothing(LocaleResolver resolver) {
        return resolver.getClass() == AcceptHeaderLocaleResolver.class
                && ((AcceptHeaderLocaleResolver) resolver).getSupportedLocales().isEmpty();
    }
}
