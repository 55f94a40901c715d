package http.status.jackson;

import http.status.api.StatusCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds what reads a type: any that is {@link StatusCode} or below it, enums included. */
final class StatusCodeDeserializers extends Deserializers.Base implements KeyDeserializers {
    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return StatusCode.class.isAssignableFrom(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return hasDeserializerFor(config, type.getRawClass()) ? new StatusCodeDeserializer(type.getRawClass()) : null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return findBeanDeserializer(type, config, bean);
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
        return hasDeserializerFor(config, type.getRawClass())
                ? new StatusCodeKeyDeserializer(type.getRawClass())
                : null;
    }
}
