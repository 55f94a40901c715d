package http.status.spring.boot;

import http.status.api.StatusCode;
import http.status.spring.StatusCodeConverters;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/**
 * The converters of {@link StatusCodeConverters}, for request parameters, path variables and configuration properties.
 * A converter that the application adds in {@code addFormatters} comes before them.
 */
@AutoConfiguration
public final class HttpStatusConvertersAutoConfiguration {
    /** Called by Spring. */
    HttpStatusConvertersAutoConfiguration() {}

    // Static, for properties are bound before most beans are there.

    @Bean
    @ConfigurationPropertiesBinding
    static ConverterFactory<String, StatusCode> httpStatusFromTextConverterFactory() {
        return StatusCodeConverters.fromText();
    }

    @Bean
    @ConfigurationPropertiesBinding
    static ConverterFactory<Integer, StatusCode> httpStatusFromNumberConverterFactory() {
        return StatusCodeConverters.fromNumber();
    }

    @Bean
    static Converter<StatusCode, String> httpStatusToTextConverter() {
        return StatusCodeConverters.toText();
    }

    @Bean
    static Converter<StatusCode, Integer> httpStatusToNumberConverter() {
        return StatusCodeConverters.toNumber();
    }

    @Bean
    static ConfigurationPropertiesBindHandlerAdvisor httpStatusOrdinalRefusal() {
        return new OrdinalRefusal();
    }
}
