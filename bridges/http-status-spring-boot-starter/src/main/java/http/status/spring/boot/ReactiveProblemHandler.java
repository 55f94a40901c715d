package http.status.spring.boot;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Stands in the place of Boot's handler, which has nothing of its own either, and translates the titles of its problems.
 *
 * <p>Not final: the application may have aspects, for which Spring extends the class.
 */
@ControllerAdvice
class ReactiveProblemHandler extends ResponseEntityExceptionHandler {
    private final ReactiveLanguage language;

    ReactiveProblemHandler(ReactiveLanguage language) {
        this.language = language;
    }

    /** Since Framework 7.0 the exception's own English reason would overwrite the message of its code. */
    @Override
    protected Mono<ResponseEntity<Object>> handleMissingRequestValueException(
            MissingRequestValueException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            ServerWebExchange exchange) {
        MessageSource messages = getMessageSource();
        Locale locale = ReactiveLanguage.locale(exchange);
        ProblemDetail body = exception.updateAndGetBody(messages, locale);
        if (messages != null) {
            Object[] arguments = exception.getDetailMessageArguments(messages, locale);
            String detail = messages.getMessage(exception.getDetailMessageCode(), arguments, null, locale);
            if (detail != null) {
                body.setDetail(detail);
            }
        }
        return handleExceptionInternal(exception, body, headers, status, exchange);
    }

    @Override
    protected Mono<ResponseEntity<Object>> createResponseEntity(
            @Nullable Object body, @Nullable HttpHeaders headers, HttpStatusCode status, ServerWebExchange exchange) {
        if (!(body instanceof ProblemDetail problem)) {
            return super.createResponseEntity(body, headers, status, exchange);
        }
        HttpHeaders fields = merge(exchange.getResponse().getHeaders(), headers);
        ProblemDetail translated = language.of(exchange).translate(problem, fields);
        return super.createResponseEntity(translated, fields, status, exchange);
    }

    /**
     * The fields of the exception, which may be read-only, with those of the response that Spring would write them over: a
     * {@code Vary} of CORS must not be lost. What the response said of its content is taken back by Spring before.
     */
    private static HttpHeaders merge(HttpHeaders ofResponse, @Nullable HttpHeaders ofException) {
        HttpHeaders fields = new HttpHeaders();
        ofResponse.getVary().forEach(name -> fields.add(HttpHeaders.VARY, name));
        if (ofException != null) {
            ofException.forEach((name, values) -> values.forEach(value -> fields.add(name, value)));
        }
        return fields;
    }
}
