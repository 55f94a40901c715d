package http.status.jackson;

import http.status.api.StatusCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a status code as the name of a property: its three digits. */
final class StatusCodeKeySerializer extends StdSerializer<StatusCode> {
    StatusCodeKeySerializer() {
        super(StatusCode.class);
    }

    @Override
    public void serialize(StatusCode code, JsonGenerator generator, SerializationContext context) {
        generator.writeName(Integer.toString(code.code()));
    }
}
