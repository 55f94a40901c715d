package http.status.spring.boot;

import http.status.spring.StatusCodeConverters;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Adds the converters to those of the environment, which Spring Boot makes those of {@code @Value} as well. Beans would be too
 * late for them. Named in {@code spring.factories}.
 */
final class EnvironmentConverters implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** Called by Spring. */
    EnvironmentConverters() {}

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            StatusCodeConverters.addTo(context.getEnvironment().getConversionService());
        } catch (UnsupportedOperationException e) {
            // Boot's shared converters can't be added to: the beans still convert properties.
        }
    }
}
