package http.status.rest;

import http.status.api.StatusCode;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads parameters of the type {@link StatusCode} itself. The runtime reads enums by their constants, as every enum. */
final class StatusCodeParams implements ParamConverterProvider {
    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> rawType, @Nullable Type genericType, Annotation @Nullable [] annotations) {
        if (rawType != StatusCode.class) {
            return null;
        }
        @SuppressWarnings("unchecked") // T is StatusCode, as was just asked.
        ParamConverter<T> converter = (ParamConverter<T>) new Converter();
        return converter;
    }

    private static final class Converter implements ParamConverter<StatusCode> {
        @Override
        public StatusCode fromString(@Nullable String value) {
            if (value == null) {
                throw new IllegalArgumentException("a status code is three digits, and this is null");
            }
            return StatusCode.parse(value);
        }

        @Override
        public String toString(@Nullable StatusCode value) {
            if (value == null) {
                throw new IllegalArgumentException("a status code is three digits, and this is null");
            }
            return Integer.toString(value.code());
        }
    }
}
