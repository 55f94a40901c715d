package http.status.spring.boot;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.webflux.error.ErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * Errors of WebFlux in the reader's language: the titles of the problem details that Spring's exception handler makes, and the
 * {@code error} of Boot's own format. Formats stay Boot's. A title of the application's own stays, and so does an
 * {@code ErrorAttributes} or {@code ResponseEntityExceptionHandler} bean of its own. What a controller returns itself stays
 * too: nothing in WebFlux sees it together with the request.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration",
            "org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration",
            "org.springframework.boot.autoconfigure.web.reactive.WebFluxAutoConfiguration"
        })
@ConditionalOnWebApplication(type = Type.REACTIVE)
@ConditionalOnClass(DispatcherHandler.class)
@ConditionalOnLocalizedErrors
public final class HttpStatusWebFluxAutoConfiguration {
    /** Called by Spring. */
    HttpStatusWebFluxAutoConfiguration() {}

    @Bean
    ReactiveLanguage httpStatusReactiveLanguage(
            @Qualifier(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
                    ObjectProvider<LocaleContextResolver> resolver) {
        return new ReactiveLanguage(resolver.getIfAvailable(AcceptHeaderLocaleContextResolver::new));
    }

    /** Where Boot has its own, under the same property and at the same place. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("spring.webflux.problemdetails.enabled")
    static final class ProblemDetails {
        @Bean
        @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
        @Order(0)
        ReactiveProblemHandler httpStatusProblemHandler(ReactiveLanguage language) {
            return new ReactiveProblemHandler(language);
        }
    }

    /** Names classes that only Boot 4 has; apart, so that Boot 3 loads the rest. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.webflux.error.DefaultErrorAttributes")
    static final class ErrorPath {
        @Bean
        @ConditionalOnMissingBean(value = ErrorAttributes.class, search = SearchStrategy.CURRENT)
        ReactiveErrorAttributes errorAttributes(ReactiveLanguage language) {
            return new ReactiveErrorAttributes(language);
        }
    }
}
