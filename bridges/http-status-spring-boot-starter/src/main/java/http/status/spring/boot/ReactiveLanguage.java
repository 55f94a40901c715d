package http.status.spring.boot;

import http.status.api.StatusTexts;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** The language of a request in WebFlux, by the rule of {@link ServletLanguage}. */
final class ReactiveLanguage {
    private final boolean reads;
    private final boolean addsNothing;

    /**
     * @param resolver the application's
     */
    ReactiveLanguage(LocaleContextResolver resolver) {
        this.reads = resolver instanceof AcceptHeaderLocaleContextResolver;
        this.addsNothing = resolver.getClass() == AcceptHeaderLocaleContextResolver.class
                && ((AcceptHeaderLocaleContextResolver) resolver)
                        .getSupportedLocales()
                        .isEmpty();
    }

    ReaderTexts of(ServerWebExchange exchange) {
        List<String> ranges = exchange.getRequest().getHeaders().getValuesAsList(HttpHeaders.ACCEPT_LANGUAGE);
        return new ReaderTexts(
                addsNothing && !ranges.isEmpty()
                        ? StatusTexts.negotiateLines(ranges)
                        : StatusTexts.of(locale(exchange)),
                reads);
    }

    static Locale locale(ServerWebExchange exchange) {
        return LocaleContextHolder.getLocale(exchange.getLocaleContext());
    }
}
