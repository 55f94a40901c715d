package http.status.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** What is no status code is refused by Jackson's own exceptions, which name the place. */
class RefusalTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new StatusCodeModule()).build();

    record Page(List<Answer> answers) {}

    record Answer(StatusCode code) {}

    record Iana(HttpStatus code) {}

    record Acme(AcmeCode code) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "99",
                "1000",
                "-404",
                "4040",
                "99999999999",
                "18446744073709552020",
                "\"4O4\"",
                "\"99\"",
                "\"1000\"",
                "\"0404\"",
                "\" 404\"",
                "\"+404\"",
                "\"not_found\"",
                "\"404 Not Found\"",
                "\"\u0664\u0660\u0664\""
            })
    void aNumberOrTextThatIsNoStatusCode(String json) {
        InvalidFormatException e = assertThrows(InvalidFormatException.class, () -> read(json, Answer.class));
        assertEquals("code", lastOf(e));
        assertTrue(
                e.getOriginalMessage()
                        .contains("a number from 100 to 999, or the name of a constant, such as NOT_FOUND, is allowed"),
                e::getMessage);
        assertThrows(InvalidFormatException.class, () -> read(json, Iana.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"404.0", "4.04e2", "\"\"", "\" \"", "{}", "{\"code\":404}", "[]", "[404]", "true"})
    void anythingElse(String json) {
        MismatchedInputException e = assertThrows(MismatchedInputException.class, () -> read(json, Answer.class));
        assertEquals("code", lastOf(e));
        assertThrows(MismatchedInputException.class, () -> read(json, Iana.class));
    }

    /** Jackson's own reader of enums takes a number as the index of a constant: 28 was 404. */
    @ParameterizedTest
    @ValueSource(strings = {"28", "\"28\"", "0", "\"0\""})
    void anIndexOfAConstant(String json) {
        assertThrows(InvalidFormatException.class, () -> read(json, Iana.class));
        assertThrows(
                InvalidFormatException.class,
                () -> MAPPER.readValue(
                        "{" + quoted(json) + ":1}", new TypeReference<EnumMap<HttpStatus, Integer>>() {}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"299", "\"299\"", "499", "\"CLIENT_CLOSED_REQUEST\""})
    void aStatusCodeThatIsNoneOfTheEnum(String json) {
        InvalidFormatException e = assertThrows(InvalidFormatException.class, () -> read(json, Iana.class));
        assertEquals(HttpStatus.class, e.getTargetType());
        assertTrue(
                e.getOriginalMessage()
                        .contains(
                                "the number or the name of a constant of HttpStatus is allowed; StatusCode takes every"
                                        + " number from 100 to 999"),
                e::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"404", "\"NOT_FOUND\"", "299"})
    void aStatusCodeThatIsNoneOfTheType(String json) {
        InvalidFormatException e = assertThrows(InvalidFormatException.class, () -> read(json, Acme.class));
        assertTrue(e.getOriginalMessage().contains("what the installed catalog has of AcmeCode"), e::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "4O4", "", "404.0"})
    void aKey(String key) {
        String json = "{\"" + key + "\":1}";
        InvalidFormatException e = assertThrows(
                InvalidFormatException.class,
                () -> MAPPER.readValue(json, new TypeReference<Map<StatusCode, Integer>>() {}));
        assertEquals(key, e.getValue());
        assertThrows(
                InvalidFormatException.class,
                () -> MAPPER.readValue(json, new TypeReference<Map<HttpStatus, Integer>>() {}));
    }

    @Test
    void theWholePathIsNamed() {
        MismatchedInputException e = assertThrows(
                MismatchedInputException.class,
                () -> MAPPER.readValue("{\"answers\":[{\"code\":404},{\"code\":99}]}", Page.class));
        assertTrue(
                e.getPathReference().matches(".*Page\\[\"answers\"\\]->.*\\[1\\]->.*Answer\\[\"code\"\\]"),
                e::getPathReference);
    }

    @Test
    void anEmptyStringIsNullWhereTheMapperSaysSo() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new StatusCodeModule())
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
                .build();
        assertNull(mapper.readValue("\"\"", StatusCode.class));
        assertNull(mapper.readValue("\"\"", HttpStatus.class));
    }

    @Test
    void whatAMapperSaysOfEnumsIsNotSaidOfAnyStatusCode() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new StatusCodeModule())
                .withCoercionConfig(
                        LogicalType.Enum,
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
                .build();
        assertNull(mapper.readValue("\"\"", HttpStatus.class));
        assertThrows(InvalidFormatException.class, () -> mapper.readValue("\"\"", StatusCode.class));
    }

    @Test
    void anUnknownConstantIsNullWhereTheMapperSaysSo() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new StatusCodeModule())
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .build();
        assertNull(mapper.readValue("299", HttpStatus.class));
        assertNull(mapper.readValue("\"299\"", HttpStatus.class));
        assertEquals(
                Map.of(HttpStatus.OK, 1),
                mapper.readValue("{\"200\":1,\"299\":2}", new TypeReference<EnumMap<HttpStatus, Integer>>() {}));
        assertThrows(InvalidFormatException.class, () -> mapper.readValue("99", StatusCode.class));
    }

    @Test
    void aProblemHandlerIsAsked() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new StatusCodeModule())
                .addHandler(new DeserializationProblemHandler() {
                    @Override
                    public Object handleWeirdNumberValue(
                            DeserializationContext context, Class<?> type, Number number, String message) {
                        return HttpStatus.IM_A_TEAPOT;
                    }
                })
                .build();
        assertSame(HttpStatus.IM_A_TEAPOT, mapper.readValue("99", StatusCode.class));
    }

    private static <T> T read(String json, Class<T> type) throws Exception {
        return MAPPER.readValue("{\"code\":" + json + "}", type);
    }

    private static String quoted(String json) {
        return json.startsWith("\"") ? json : "\"" + json + "\"";
    }

    private static String lastOf(MismatchedInputException e) {
        return e.getPath().get(e.getPath().size() - 1).getPropertyName();
    }
}
