package http.status.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import http.status.api.StatusCode;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Finds what reads a type: any that is {@link StatusCode} or below it, enums included. */
final class StatusCodeDeserializers extends Deserializers.Base implements KeyDeserializers, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return StatusCode.class.isAssignableFrom(type);
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        return of(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription bean) {
        return of(type);
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        return hasDeserializerFor(config, type.getRawClass())
                ? new StatusCodeKeyDeserializer(type.getRawClass())
                : null;
    }

    private static @Nullable JsonDeserializer<?> of(Class<?> type) {
        return StatusCode.class.isAssignableFrom(type) ? new StatusCodeDeserializer(type) : null;
    }
}
