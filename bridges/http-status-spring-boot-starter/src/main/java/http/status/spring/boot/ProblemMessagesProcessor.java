package http.status.spring.boot;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.context.HierarchicalMessageSource;
import org.springframework.context.support.AbstractApplicationContext;

/** Puts {@link ProblemMessages} behind the messages of the application, unless these have a parent of their own. */
final class ProblemMessagesProcessor implements BeanPostProcessor {
    private final ApplicationContext context;

    ProblemMessagesProcessor(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (name.equals(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME)
                && bean instanceof HierarchicalMessageSource messages
                && !(bean instanceof ProblemMessages)
                && messages.getParentMessageSource() == null) {
            ProblemMessages parent = new ProblemMessages();
            // Spring makes the parent context's messages the parent, but only where there is none yet.
            parent.setParentMessageSource(context.getParent());
            messages.setParentMessageSource(parent);
        }
        return bean;
    }
}
