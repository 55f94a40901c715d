package http.status.jackson2;

import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import http.status.api.StatusCode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a status code as its number. */
final class StatusCodeSerializer extends StdScalarSerializer<StatusCode> implements ContextualSerializer {
    private static final long serialVersionUID = 1L;

    static final StatusCodeSerializer AS_NUMBER = new StatusCodeSerializer(false);
    private static final StatusCodeSerializer AS_TEXT = new StatusCodeSerializer(true);

    private final boolean asText;

    private StatusCodeSerializer(boolean asText) {
        super(StatusCode.class);
        this.asText = asText;
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider context, @Nullable BeanProperty property)
            throws JsonMappingException {
        Shape shape = findFormatOverrides(context, property, handledType()).getShape();
        return shape == Shape.STRING ? AS_TEXT : AS_NUMBER;
    }

    @Override
    public void serialize(StatusCode code, JsonGenerator generator, SerializerProvider context) throws IOException {
        if (asText) {
            generator.writeString(Integer.toString(code.code()));
        } else {
            generator.writeNumber(code.code());
        }
    }

    @Override
    public void serializeWithType(
            StatusCode code, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        WritableTypeId id =
                types.writeTypePrefix(generator, types.typeId(code, typeOf(code), JsonToken.VALUE_NUMBER_INT));
        serialize(code, generator, context);
        types.writeTypeSuffix(generator, id);
    }

    /** The class of a built code is nobody's business, and could not be read. */
    private static Class<?> typeOf(StatusCode code) {
        return code instanceof Enum<?> constant ? constant.getDeclaringClass() : StatusCode.class;
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) throws JsonMappingException {
        if (asText) {
            visitStringFormat(visitor, type);
        } else {
            visitIntFormat(visitor, type, NumberType.INT);
        }
    }
}
