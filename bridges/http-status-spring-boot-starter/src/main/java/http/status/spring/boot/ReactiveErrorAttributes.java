package http.status.spring.boot;

import http.status.api.StatusCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.error.ErrorAttributeOptions.Include;
import org.springframework.boot.webflux.error.DefaultErrorAttributes;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * Boot's attributes of an error in WebFlux, whose {@code error} is the title of the status code in the reader's language. A
 * number that Spring's enum doesn't have stays: Boot's own would answer with 500.
 *
 * <p>Not final: the application may have aspects, for which Spring extends the class.
 */
class ReactiveErrorAttributes extends DefaultErrorAttributes {
    private static final String STATUS = "status";
    private static final String ERROR = "error";

    private final ReactiveLanguage language;

    ReactiveErrorAttributes(ReactiveLanguage language) {
        this.language = language;
    }

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(ServerRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options.including(Include.STATUS));
        if (getError(request) instanceof ResponseStatusException exception) {
            attributes.put(STATUS, exception.getStatusCode().value());
        }
        if (attributes.containsKey(ERROR) && attributes.get(STATUS) instanceof Integer number) {
            ReaderTexts reader = language.of(request.exchange());
            StatusCode.tryOf(number).map(reader.texts()::text).ifPresent(text -> {
                attributes.put(ERROR, text.title());
                reader.describe(text.locale(), request.exchange().getResponse().getHeaders());
            });
        }
        options.retainIncluded(attributes);
        return attributes;
    }
}
