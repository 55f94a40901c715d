package http.status.jackson2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import http.status.vendor.CloudflareStatus;
import http.status.vendor.NginxStatus;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A status code is read from its number, its digits or the name of a constant. */
class ReadingTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new StatusCodeModule()).build();

    record Answer(StatusCode code, HttpStatus iana) {}

    @ParameterizedTest
    @ValueSource(strings = {"404", "\"404\"", "\"NOT_FOUND\""})
    void aNumberDigitsAndANameAreTheConstant(String json) throws Exception {
        assertSame(HttpStatus.NOT_FOUND, MAPPER.readValue(json, StatusCode.class));
        assertSame(HttpStatus.NOT_FOUND, MAPPER.readValue(json, HttpStatus.class));
    }

    @Test
    void aFormerNameIsTheSameConstant() throws Exception {
        assertSame(HttpStatus.CONTENT_TOO_LARGE, MAPPER.readValue("\"PAYLOAD_TOO_LARGE\"", StatusCode.class));
        assertSame(HttpStatus.CONTENT_TOO_LARGE, MAPPER.readValue("\"PAYLOAD_TOO_LARGE\"", HttpStatus.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"299", "\"299\""})
    void aNumberThatNobodyRegisteredIsRead(String json) throws Exception {
        assertEquals(StatusCode.of(299), MAPPER.readValue(json, StatusCode.class));
    }

    @Test
    void everyNumberFrom100To999ComesBack() throws Exception {
        for (int number = 100; number <= 999; number++) {
            StatusCode code = StatusCode.of(number);
            assertSame(code, MAPPER.readValue(MAPPER.writeValueAsString(code), StatusCode.class));
        }
    }

    @Test
    void everyConstantComesBack() throws Exception {
        for (HttpStatus status : HttpStatus.values()) {
            assertSame(status, MAPPER.readValue(MAPPER.writeValueAsString(status), HttpStatus.class));
        }
    }

    @Test
    void propertiesAreRead() throws Exception {
        assertEquals(
                new Answer(StatusCode.of(299), HttpStatus.NOT_FOUND),
                MAPPER.readValue("{\"code\":299,\"iana\":404}", Answer.class));
        assertEquals(new Answer(null, null), MAPPER.readValue("{\"code\":null,\"iana\":null}", Answer.class));
    }

    @Test
    void aNumberOfManyMeaningsIsTheFirstOfTheInstalledCatalog() throws Exception {
        assertSame(NginxStatus.CLIENT_CLOSED_REQUEST, MAPPER.readValue("499", StatusCode.class));
        String json = MAPPER.writeValueAsString(CloudflareStatus.CLIENT_CLOSED_REQUEST);
        assertSame(NginxStatus.CLIENT_CLOSED_REQUEST, MAPPER.readValue(json, StatusCode.class));
    }

    /** 410 is IANA's first, and a name of one constant goes before an alias of another. */
    @ParameterizedTest
    @CsvSource({"410,GONE_HOME", "\"GONE_HOME\",GONE_HOME", "470,OUT_OF_COFFEE", "\"NO_COFFEE\",OUT_OF_COFFEE"})
    void anEnumIsReadAsItsOwnConstantAndNeedsNoCatalog(String json, AcmeStatus expected) throws Exception {
        assertSame(expected, MAPPER.readValue(json, AcmeStatus.class));
    }

    @Test
    @EnabledIfSystemProperty(named = "http.status.test.path", matches = "class")
    void anyOtherTypeIsReadFromTheInstalledCatalog() throws Exception {
        for (String json : List.of("471", "\"471\"", "\"OUT_OF_MILK\"")) {
            assertSame(AcmeCode.OUT_OF_MILK, MAPPER.readValue(json, AcmeCode.class));
        }
    }

    @Test
    void collectionsAndArraysAreRead() throws Exception {
        assertEquals(
                List.of(HttpStatus.NOT_FOUND, StatusCode.of(299)),
                MAPPER.readValue("[404,\"299\"]", new TypeReference<List<StatusCode>>() {}));
        assertEquals(
                EnumSet.of(HttpStatus.OK, HttpStatus.NOT_FOUND),
                MAPPER.readValue("[404,200]", new TypeReference<EnumSet<HttpStatus>>() {}));
        assertArrayEquals(
                new HttpStatus[] {HttpStatus.OK, HttpStatus.GONE}, MAPPER.readValue("[200,410]", HttpStatus[].class));
    }

    @Test
    void keysAreRead() throws Exception {
        Map<StatusCode, Integer> expected = new TreeMap<>(StatusCode.byCode());
        expected.put(HttpStatus.OK, 7);
        expected.put(StatusCode.of(299), 2);
        expected.put(HttpStatus.GONE, 1);
        assertEquals(
                expected,
                MAPPER.readValue("{\"200\":7,\"GONE\":1,\"299\":2}", new TypeReference<Map<StatusCode, Integer>>() {}));
    }

    @Test
    void keysOfAnEnumAreRead() throws Exception {
        Map<HttpStatus, Integer> expected = Map.of(HttpStatus.OK, 7, HttpStatus.CONTENT_TOO_LARGE, 1);
        String json = "{\"200\":7,\"PAYLOAD_TOO_LARGE\":1}";
        assertEquals(expected, MAPPER.readValue(json, new TypeReference<Map<HttpStatus, Integer>>() {}));
        assertEquals(expected, MAPPER.readValue(json, new TypeReference<EnumMap<HttpStatus, Integer>>() {}));
    }

    @Test
    void numbersOfEveryWidthAreConverted() {
        for (Object number : List.of(404, 404L, (short) 404, BigInteger.valueOf(404), "404")) {
            assertSame(HttpStatus.NOT_FOUND, MAPPER.convertValue(number, StatusCode.class));
            assertSame(HttpStatus.NOT_FOUND, MAPPER.convertValue(number, HttpStatus.class));
        }
    }

    @Test
    void aTreeIsRead() throws Exception {
        assertSame(HttpStatus.NOT_FOUND, MAPPER.convertValue(MAPPER.readTree("404"), StatusCode.class));
        assertEquals(
                Map.of("code", 299, "iana", 404),
                MAPPER.convertValue(
                        new Answer(StatusCode.of(299), HttpStatus.NOT_FOUND),
                        new TypeReference<Map<String, Object>>() {}));
    }

    @Test
    void aValueInAnArrayIsReadWhereTheMapperUnwraps() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new StatusCodeModule())
                .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .build();
        assertSame(HttpStatus.NOT_FOUND, mapper.readValue("[404]", StatusCode.class));
    }

    @Test
    void aMapperThatRefusesIndexesOfEnumsReadsNumbersAllTheSame() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new StatusCodeModule())
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
        assertSame(HttpStatus.NOT_FOUND, mapper.readValue("404", HttpStatus.class));
    }

    @Test
    void aNullIsNull() throws Exception {
        assertNull(MAPPER.readValue("null", StatusCode.class));
        assertNull(MAPPER.readValue("null", HttpStatus.class));
    }
}
