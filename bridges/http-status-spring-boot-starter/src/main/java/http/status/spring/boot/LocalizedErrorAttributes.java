package http.status.spring.boot;

import http.status.api.StatusCode;
import http.status.api.StatusText;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * Boot's attributes of {@code /error}, whose {@code error} is the title of the status code in the reader's language.
 *
 * <p>A subclass and no wrapper: Boot's class is an exception resolver as well. Not final: the application may have aspects,
 * for which Spring extends the class.
 */
class LocalizedErrorAttributes extends DefaultErrorAttributes {
    private static final String ERROR = "error";

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        // Boot's controller makes a request without a response, so both are taken from the thread.
        if (attributes.containsKey(ERROR)
                && status instanceof Integer number
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            ReaderTexts reader = ServletLanguage.of(current.getRequest());
            StatusCode.tryOf(number).map(reader.texts()::text).ifPresent(text -> {
                attributes.put(ERROR, text.title());
                describe(text, reader, current.getResponse());
            });
        }
        return attributes;
    }

    private static void describe(StatusText text, ReaderTexts reader, @Nullable HttpServletResponse response) {
        if (response != null) {
            HttpHeaders fields = new HttpHeaders();
            response.getHeaders(HttpHeaders.VARY).forEach(line -> fields.add(HttpHeaders.VARY, line));
            Locale language = text.locale();
            if (!response.containsHeader(HttpHeaders.CONTENT_LANGUAGE)) {
                response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
            }
            if (reader.variesAlsoBy(fields.getVary())) {
                response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            }
        }
    }
}
