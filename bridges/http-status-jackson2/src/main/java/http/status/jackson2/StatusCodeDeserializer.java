package http.status.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import http.status.api.StatusCode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a type of status codes from a whole number or a text. */
final class StatusCodeDeserializer extends StdScalarDeserializer<StatusCode> {
    private static final long serialVersionUID = 1L;

    StatusCodeDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public LogicalType logicalType() {
        return handledType().isEnum() ? LogicalType.Enum : LogicalType.OtherScalar;
    }

    @Override
    public @Nullable StatusCode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT -> ofNumber(parser.getNumberValue(), context);
            case VALUE_STRING -> ofText(parser.getText(), context);
            case START_ARRAY -> _deserializeFromArray(parser, context);
            default -> (StatusCode) context.handleUnexpectedToken(handledType(), parser);
        };
    }

    /** Of whatever type the number is: a tree or a map may hold a long, or a larger one. */
    private @Nullable StatusCode ofNumber(Number number, DeserializationContext context) throws IOException {
        StatusCode code = Codes.find(handledType(), number.toString());
        if (code != null || isNullInstead(context)) {
            return code;
        }
        return (StatusCode) context.handleWeirdNumberValue(handledType(), number, Codes.allowed(handledType()));
    }

    private @Nullable StatusCode ofText(String text, DeserializationContext context) throws IOException {
        StatusCode code = Codes.find(handledType(), text);
        if (code != null || isNullInstead(context)) {
            return code;
        }
        // Refuses what is empty or blank, unless the mapper says that it is null.
        if (_checkFromStringCoercion(context, text) != CoercionAction.TryConvert) {
            return null;
        }
        return (StatusCode) context.handleWeirdStringValue(handledType(), text, Codes.allowed(handledType()));
    }

    private boolean isNullInstead(DeserializationContext context) {
        return handledType().isEnum() && context.isEnabled(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
    }
}
