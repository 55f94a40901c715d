package http.status.spring;

import http.status.api.StatusCode;
import org.springframework.core.convert.converter.Converter;

/** A class and no lambda, from which Spring couldn't read the two types. */
final class ToNumber implements Converter<StatusCode, Integer> {
    @Override
    public Integer convert(StatusCode source) {
        return source.code();
    }
}
