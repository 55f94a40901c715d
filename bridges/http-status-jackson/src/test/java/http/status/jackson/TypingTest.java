package http.status.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Polymorphic typing: the type of a constant is its enum, and that of any other code is the interface. */
class TypingTest {
    private static final PolymorphicTypeValidator ALLOWED = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("http.status.")
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new StatusCodeModule())
            .polymorphicTypeValidator(ALLOWED)
            .build();
    private static final JsonMapper DEFAULT_TYPING = JsonMapper.builder()
            .addModule(new StatusCodeModule())
            .activateDefaultTyping(ALLOWED, DefaultTyping.NON_FINAL)
            .build();

    record Wrapped(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object code) {}

    record Declared(
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) StatusCode code) {}

    record Bare(Object any, StatusCode code) {}

    static final class External {
        @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "type")
        public @Nullable Object code;

        static External of(StatusCode code) {
            External external = new External();
            external.code = code;
            return external;
        }
    }

    static List<StatusCode> everyKind() {
        return List.of(HttpStatus.NOT_FOUND, AcmeStatus.OUT_OF_COFFEE, StatusCode.of(299), StatusCode.of(499));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindComesBackThroughAnAnnotatedProperty(StatusCode code) throws Exception {
        assertSame(
                code,
                MAPPER.readValue(MAPPER.writeValueAsString(new Wrapped(code)), Wrapped.class)
                        .code());
        assertSame(
                code,
                MAPPER.readValue(MAPPER.writeValueAsString(new Declared(code)), Declared.class)
                        .code());
        assertSame(code, MAPPER.readValue(MAPPER.writeValueAsString(External.of(code)), External.class).code);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindComesBackThroughDefaultTyping(StatusCode code) throws Exception {
        Bare bare = new Bare(code, code);
        assertEquals(bare, DEFAULT_TYPING.readValue(DEFAULT_TYPING.writeValueAsString(bare), Bare.class));
    }

    @Test
    void theTypeIsOneThatAnybodyCanName() throws Exception {
        assertEquals(
                "{\"code\":[\"http.status.iana.HttpStatus\",404]}",
                MAPPER.writeValueAsString(new Wrapped(HttpStatus.NOT_FOUND)));
        assertEquals(
                "{\"code\":[\"http.status.jackson.AcmeStatus\",470]}",
                MAPPER.writeValueAsString(new Wrapped(AcmeStatus.OUT_OF_COFFEE)));
        assertEquals(
                "{\"code\":[\"http.status.api.StatusCode\",299]}",
                MAPPER.writeValueAsString(new Wrapped(StatusCode.of(299))));
    }

    @Test
    void aBuiltCodeComesBackAsTheCatalogsCodeOfItsNumber() throws Exception {
        StatusCode built = StatusCode.builder("acme", 404).phrase("Not Here").build();
        String json = MAPPER.writeValueAsString(new Wrapped(built));
        assertSame(HttpStatus.NOT_FOUND, MAPPER.readValue(json, Wrapped.class).code());
    }
}
