package http.status.spring.boot;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Translates the title of every problem that a controller or an exception handler of MVC answers with, Spring's and the
 * application's. An {@code ErrorResponse.Interceptor} would see neither request nor response.
 *
 * <p>Not final: the application may have aspects, for which Spring extends the class.
 */
@ControllerAdvice
class ProblemDetailAdvice implements ResponseBodyAdvice<Object> {
    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
        return true; // What a ResponseEntity<?> holds shows only when it is written.
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converterType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        return body instanceof ProblemDetail problem && request instanceof ServletServerHttpRequest servlet
                ? ServletLanguage.of(servlet.getServletRequest()).translate(problem, response.getHeaders())
                : body;
    }
}
