package http.status.spring.boot;

import http.status.api.StatusCode;
import http.status.spring.StatusCodeConverters;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/**
 * Stops an application whose property is a number that an enum of codes doesn't have. Where a converter refuses, Spring Boot
 * goes on to its own ones in silence, and the last takes the number for an ordinal: 28 would be 404.
 */
final class OrdinalRefusal implements ConfigurationPropertiesBindHandlerAdvisor {
    @Override
    public BindHandler apply(BindHandler handler) {
        return new AbstractBindHandler(handler) {
            @Override
            public Object onSuccess(
                    ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
                ConfigurationProperty property = context.getConfigurationProperty();
                if (result instanceof StatusCode code
                        && result instanceof Enum<?> constant
                        && property != null
                        && property.getValue() instanceof Integer number
                        && number != code.code()) {
                    // Throws, with the message of every other place.
                    StatusCodeConverters.fromNumber()
                            .getConverter(constant.getDeclaringClass().asSubclass(StatusCode.class))
                            .convert(number);
                }
                return super.onSuccess(name, target, context, result);
            }
        };
    }
}
