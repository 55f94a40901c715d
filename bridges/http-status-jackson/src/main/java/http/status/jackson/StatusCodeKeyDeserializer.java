package http.status.jackson;

import http.status.api.StatusCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.cfg.EnumFeature;

/** Reads a type of status codes from the name of a property. */
final class StatusCodeKeyDeserializer extends KeyDeserializer {
    private final Class<?> type;

    StatusCodeKeyDeserializer(Class<?> type) {
        this.type = type;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context) {
        StatusCode code = Codes.find(type, key);
        // An EnumMap leaves the entry out then.
        boolean isNullInstead = type.isEnum() && context.isEnabled(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
        return code != null || isNullInstead ? code : context.handleWeirdKey(type, key, Codes.allowed(type));
    }
}
