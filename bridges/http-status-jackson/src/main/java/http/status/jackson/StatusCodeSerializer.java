package http.status.jackson;

import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import http.status.api.StatusCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes a status code as its number. */
final class StatusCodeSerializer extends StdScalarSerializer<StatusCode> {
    static final StatusCodeSerializer AS_NUMBER = new StatusCodeSerializer(false);
    private static final StatusCodeSerializer AS_TEXT = new StatusCodeSerializer(true);

    private final boolean asText;

    private StatusCodeSerializer(boolean asText) {
        super(StatusCode.class);
        this.asText = asText;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        Shape shape = findFormatOverrides(context, property, handledType()).getShape();
        return shape == Shape.STRING ? AS_TEXT : AS_NUMBER;
    }

    @Override
    public void serialize(StatusCode code, JsonGenerator generator, SerializationContext context) {
        if (asText) {
            generator.writeString(Integer.toString(code.code()));
        } else {
            generator.writeNumber(code.code());
        }
    }

    @Override
    public void serializeWithType(
            StatusCode code, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        WritableTypeId id =
                types.writeTypePrefix(generator, context, types.typeId(code, typeOf(code), JsonToken.VALUE_NUMBER_INT));
        serialize(code, generator, context);
        types.writeTypeSuffix(generator, context, id);
    }

    /** The class of a built code is nobody's business, and could not be read. */
    private static Class<?> typeOf(StatusCode code) {
        return code instanceof Enum<?> constant ? constant.getDeclaringClass() : StatusCode.class;
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) {
        if (asText) {
            visitStringFormat(visitor, type);
        } else {
            visitIntFormat(visitor, type, NumberType.INT);
        }
    }
}
