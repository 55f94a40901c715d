package http.status.spring.boot;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Errors of MVC in the reader's language: the titles of problem details, and the {@code error} of Boot's {@code /error}.
 * Formats stay Boot's. A title of the application's own stays, and so does an {@code ErrorAttributes} bean of its own.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnLocalizedErrors
public final class HttpStatusWebMvcAutoConfiguration {
    /** Called by Spring. */
    HttpStatusWebMvcAutoConfiguration() {}

    @Bean
    ProblemDetailAdvice httpStatusProblemDetailAdvice() {
        return new ProblemDetailAdvice();
    }

    /** Names classes that only Boot 4 has; apart, so that Boot 3 loads the rest. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.webmvc.error.DefaultErrorAttributes")
    static final class ErrorPath {
        @Bean
        @ConditionalOnMissingBean(value = ErrorAttributes.class, search = SearchStrategy.CURRENT)
        LocalizedErrorAttributes errorAttributes() {
            return new LocalizedErrorAttributes();
        }
    }
}
