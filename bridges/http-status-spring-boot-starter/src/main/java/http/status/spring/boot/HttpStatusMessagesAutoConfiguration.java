package http.status.spring.boot;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.web.ErrorResponse;

/**
 * The details of Spring's own problems in other languages than English. They stand behind the application's messages: a
 * message of the same code in the application's {@code messageSource} is the one that is shown.
 */
@AutoConfiguration(after = MessageSourceAutoConfiguration.class)
@AutoConfigureOrder(Ordered.LOWEST_PRECEDENCE) // Behind the messages of other starters, which would back off.
@ConditionalOnWebApplication
@ConditionalOnClass(ErrorResponse.class)
@ConditionalOnLocalizedErrors
@ImportRuntimeHints(ProblemMessagesHints.class)
public final class HttpStatusMessagesAutoConfiguration {
    /** Called by Spring. */
    HttpStatusMessagesAutoConfiguration() {}

    @Bean
    static BeanPostProcessor httpStatusProblemMessagesProcessor(ApplicationContext context) {
        return new ProblemMessagesProcessor(context);
    }

    /** Where the application has no messages, Boot makes no bean that could have a parent. */
    @Bean(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME)
    @ConditionalOnMissingBean(
            name = AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME,
            search = SearchStrategy.CURRENT)
    static MessageSource messageSource() {
        return new ProblemMessages();
    }
}
