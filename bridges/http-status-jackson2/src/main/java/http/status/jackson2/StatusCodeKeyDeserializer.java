package http.status.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.KeyDeserializer;
import http.status.api.StatusCode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a type of status codes from the name of a property. */
final class StatusCodeKeyDeserializer extends KeyDeserializer {
    private final Class<?> type;

    StatusCodeKeyDeserializer(Class<?> type) {
        this.type = type;
    }

    @Override
    public @Nullable Object deserializeKey(String key, DeserializationContext context) throws IOException {
        StatusCode code = Codes.find(type, key);
        // An EnumMap leaves the entry out then.
        boolean isNullInstead =
                type.isEnum() && context.isEnabled(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
        return code != null || isNullInstead ? code : context.handleWeirdKey(type, key, Codes.allowed(type));
    }
}
