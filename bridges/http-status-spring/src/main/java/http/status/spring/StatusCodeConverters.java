package http.status.spring;

import http.status.api.StatusCode;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.core.convert.converter.ConverterRegistry;

/**
 * Converters between status codes and numbers or text, for request parameters, path variables and configuration properties.
 *
 * <p>The target may be {@link StatusCode}, or an enum of status codes such as IANA's {@code HttpStatus}. Without these
 * converters Spring turns a number into the enum's constant by its <em>ordinal</em>, and back: 28 becomes 404.
 *
 * <pre>{@code
 * public void addFormatters(FormatterRegistry registry) {          // of a WebMvcConfigurer or WebFluxConfigurer
 *     StatusCodeConverters.addTo(registry);
 * }
 * }</pre>
 *
 * <p>All converters are immutable and thread-safe.
 */
public final class StatusCodeConverters {
    private StatusCodeConverters() {}

    /**
     * Adds all four.
     *
     * @param registry where they are added, such as a {@code FormatterRegistry}, not null
     */
    public static void addTo(ConverterRegistry registry) {
        registry.addConverterFactory(fromText());
        registry.addConverterFactory(fromNumber());
        registry.addConverter(toText());
        registry.addConverter(toNumber());
    }

    /**
     * From text: three digits, or the name or a former name of a constant, in Spring's spelling of properties too:
     * "404", "NOT_FOUND", "not-found", "PAYLOAD_TOO_LARGE". White space around it is ignored, and text of nothing else is
     * converted to null, as Spring's own converters do. What names no code throws an {@link IllegalArgumentException} that
     * quotes it.
     *
     * <p>A {@link StatusCode} as target takes every number 100..999 and the names of all registries; an enum its own constants
     * alone. A target that is neither is left to Spring.
     *
     * @return the converters, never null
     */
    public static ConverterFactory<String, StatusCode> fromText() {
        return new FromText();
    }

    /**
     * From a number. A {@link StatusCode} as target takes every number 100..999, an enum the numbers of its constants alone;
     * any other number throws an {@link IllegalArgumentException} that tells it. A target that is neither is left to Spring.
     *
     * @return the converters, never null
     */
    public static ConverterFactory<Integer, StatusCode> fromNumber() {
        return new FromNumber();
    }

    /**
     * To text: the number, such as "404", whatever the code is.
     *
     * @return the converter, never null
     */
    public static Converter<StatusCode, String> toText() {
        return new ToText();
    }

    /**
     * To the number, such as 404, and never an enum's ordinal.
     *
     * @return the converter, never null
     */
    public static Converter<StatusCode, Integer> toNumber() {
        return new ToNumber();
    }
}
