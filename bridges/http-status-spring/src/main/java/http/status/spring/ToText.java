package http.status.spring;

import http.status.api.StatusCode;
import org.springframework.core.convert.converter.Converter;

/** A class and no lambda, from which Spring couldn't read the two types. */
final class ToText implements Converter<StatusCode, String> {
    @Override
    public String convert(StatusCode source) {
        return Integer.toString(source.code());
    }
}
