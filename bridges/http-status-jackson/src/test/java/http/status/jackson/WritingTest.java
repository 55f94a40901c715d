package http.status.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonFormat;
import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import http.status.vendor.NginxStatus;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;

/** A status code is written as its number, of whatever kind it is and wherever it stands. */
class WritingTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new StatusCodeModule()).build();
    private static final StatusCode BUILT = StatusCode.builder("acme", 470)
            .phrase("Out Of Coffee")
            .constantName("OUT_OF_COFFEE")
            .build();
    private static final StatusCode UNREGISTERED = StatusCode.of(299);

    record Declared(
            StatusCode built, StatusCode constant, HttpStatus iana, StatusCode unregistered, StatusCode vendor) {}

    record Undeclared(Object built, Object constant, Object unregistered) {}

    record Text(
            @JsonFormat(shape = JsonFormat.Shape.STRING) StatusCode code,
            @JsonFormat(shape = JsonFormat.Shape.STRING) HttpStatus iana) {}

    static List<StatusCode> everyKind() {
        return List.of(
                HttpStatus.NOT_FOUND,
                NginxStatus.CLIENT_CLOSED_REQUEST,
                AcmeStatus.GONE_HOME,
                AcmeStatus.OUT_OF_COFFEE,
                AcmeCode.OUT_OF_MILK,
                BUILT,
                UNREGISTERED,
                StatusCode.of(100),
                StatusCode.of(999));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindIsItsNumber(StatusCode code) throws Exception {
        assertEquals(Integer.toString(code.code()), MAPPER.writeValueAsString(code));
    }

    @Test
    void aPropertyIsANumber() throws Exception {
        assertEquals(
                "{\"built\":470,\"constant\":404,\"iana\":410,\"unregistered\":299,\"vendor\":499}",
                MAPPER.writeValueAsString(new Declared(
                        BUILT,
                        HttpStatus.NOT_FOUND,
                        HttpStatus.GONE,
                        UNREGISTERED,
                        NginxStatus.CLIENT_CLOSED_REQUEST)));
    }

    @Test
    void aPropertyThatIsDeclaredAsAnyObjectIsANumberToo() throws Exception {
        assertEquals(
                "{\"built\":470,\"constant\":404,\"unregistered\":299}",
                MAPPER.writeValueAsString(new Undeclared(BUILT, HttpStatus.NOT_FOUND, UNREGISTERED)));
    }

    @Test
    void aMissingCodeIsNull() throws Exception {
        assertEquals(
                "{\"built\":null,\"constant\":null,\"unregistered\":null}",
                MAPPER.writeValueAsString(new Undeclared(null, null, null)));
    }

    @Test
    void collectionsAndArraysHoldNumbers() throws Exception {
        assertEquals("[404,470,299]", MAPPER.writeValueAsString(List.of(HttpStatus.NOT_FOUND, BUILT, UNREGISTERED)));
        assertEquals("[200,404]", MAPPER.writeValueAsString(EnumSet.of(HttpStatus.NOT_FOUND, HttpStatus.OK)));
        assertEquals("[200,404]", MAPPER.writeValueAsString(new HttpStatus[] {HttpStatus.OK, HttpStatus.NOT_FOUND}));
        assertEquals("[200,299]", MAPPER.writeValueAsString(new StatusCode[] {HttpStatus.OK, UNREGISTERED}));
        assertEquals(
                "[404]",
                MAPPER.writeValueAsString(
                        Optional.of(HttpStatus.NOT_FOUND).stream().toList()));
    }

    @Test
    void aKeyIsThreeDigits() throws Exception {
        Map<StatusCode, Integer> counts = new TreeMap<>(StatusCode.byCode());
        counts.put(HttpStatus.OK, 7);
        counts.put(BUILT, 1);
        counts.put(UNREGISTERED, 2);
        assertEquals(
                "{\"200\":7,\"299\":2,\"470\":1}",
                MAPPER.writerFor(MAPPER.getTypeFactory().constructMapType(Map.class, StatusCode.class, Integer.class))
                        .writeValueAsString(counts));
        assertEquals("{\"200\":7,\"299\":2,\"470\":1}", MAPPER.writeValueAsString(counts));
    }

    @Test
    void aKeyOfAnEnumMapIsThreeDigits() throws Exception {
        EnumMap<HttpStatus, Integer> counts = new EnumMap<>(HttpStatus.class);
        counts.put(HttpStatus.NOT_FOUND, 2);
        counts.put(HttpStatus.OK, 7);
        JavaType type = MAPPER.getTypeFactory().constructMapType(EnumMap.class, HttpStatus.class, Integer.class);
        assertEquals("{\"200\":7,\"404\":2}", MAPPER.writeValueAsString(counts));
        assertEquals("{\"200\":7,\"404\":2}", MAPPER.writerFor(type).writeValueAsString(counts));
    }

    @Test
    void aKeyThatIsDeclaredAsAnyObjectIsThreeDigitsToo() throws Exception {
        JavaType type = MAPPER.getTypeFactory().constructMapType(Map.class, Object.class, Integer.class);
        for (StatusCode code : everyKind()) {
            assertEquals("{\"" + code.code() + "\":1}", MAPPER.writerFor(type).writeValueAsString(Map.of(code, 1)));
        }
    }

    @Test
    void aTreeHoldsNumbers() {
        JsonNode tree = MAPPER.valueToTree(new Undeclared(BUILT, HttpStatus.NOT_FOUND, UNREGISTERED));
        assertTrue(tree.get("built").isInt());
        assertEquals(404, tree.get("constant").intValue());
    }

    @Test
    void aPropertyMayAskForText() throws Exception {
        Text text = new Text(BUILT, HttpStatus.NOT_FOUND);
        assertEquals("{\"code\":\"470\",\"iana\":\"404\"}", MAPPER.writeValueAsString(text));
    }

    @Test
    void noFeatureAboutEnumsBringsTheirIndexOrNameBack() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new StatusCodeModule())
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX, EnumFeature.WRITE_ENUM_KEYS_USING_INDEX)
                .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .build();
        assertEquals("404", mapper.writeValueAsString(HttpStatus.NOT_FOUND));
        assertEquals("{\"404\":1}", mapper.writeValueAsString(new EnumMap<>(Map.of(HttpStatus.NOT_FOUND, 1))));
    }

    /** A schema of the JSON is made by such a visitor. */
    @Test
    void aSchemaSaysInteger() throws Exception {
        assertEquals("integer", formatOf(StatusCode.class, MAPPER));
        assertEquals("integer", formatOf(HttpStatus.class, MAPPER));
    }

    @Test
    void aSchemaSaysStringWhereCodesAreTexts() throws Exception {
        JsonMapper asText = JsonMapper.builder()
                .addModule(new StatusCodeModule())
                .withConfigOverride(
                        StatusCode.class,
                        override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .build();
        assertEquals("\"404\"", asText.writeValueAsString(StatusCode.of(404)));
        assertEquals("string", formatOf(StatusCode.class, asText));
    }

    private static String formatOf(Class<?> type, JsonMapper mapper) throws Exception {
        StringBuilder format = new StringBuilder();
        mapper.acceptJsonFormatVisitor(type, new JsonFormatVisitorWrapper.Base() {
            @Override
            public @Nullable JsonIntegerFormatVisitor expectIntegerFormat(JavaType type) {
                format.append("integer");
                return null;
            }

            @Override
            public @Nullable JsonStringFormatVisitor expectStringFormat(JavaType type) {
                format.append("string");
                return null;
            }
        });
        return format.toString();
    }
}
