package http.status.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import http.status.api.StatusCode;
import java.io.IOException;

/** Writes a status code as the name of a property: its three digits. */
final class StatusCodeKeySerializer extends StdSerializer<StatusCode> {
    private static final long serialVersionUID = 1L;

    StatusCodeKeySerializer() {
        super(StatusCode.class);
    }

    @Override
    public void serialize(StatusCode code, JsonGenerator generator, SerializerProvider context) throws IOException {
        generator.writeFieldName(Integer.toString(code.code()));
    }
}
