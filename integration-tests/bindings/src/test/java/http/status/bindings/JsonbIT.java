package http.status.bindings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.jsonb.Json;
import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class JsonbIT {
    private static final Jsonb JSONB = Json.jsonb();
    private static final Jsonb BARE = JsonbBuilder.create();

    /** What an application has in JSON. */
    public static class Answer {
        /** Of any kind. */
        public StatusCode status;

        /** Of the enum. */
        public HttpStatus expected;

        /** As it comes. */
        public Object other;
    }

    /** How often each was seen. */
    public static class Counts {
        /** By code. */
        public Map<StatusCode, Integer> counts;
    }

    @AfterAll
    static void close() throws Exception {
        JSONB.close();
        BARE.close();
    }

    private static Answer answer(StatusCode status) {
        Answer answer = new Answer();
        answer.status = status;
        return answer;
    }

    private static Answer read(String json) {
        return JSONB.fromJson(json, Answer.class);
    }

    @Test
    void everyKindOfCodeIsWrittenAsItsNumber() {
        assertEquals("{\"status\":404}", JSONB.toJson(answer(HttpStatus.NOT_FOUND)));
        assertEquals(
                "{\"status\":470}",
                JSONB.toJson(answer(StatusCode.builder("acme", 470).build())));
        assertEquals("{\"status\":299}", JSONB.toJson(answer(StatusCode.of(299))));
        assertEquals("{}", JSONB.toJson(answer(null)));
        assertEquals("410", JSONB.toJson(HttpStatus.GONE));
    }

    @Test
    void anAttributeOfTheEnumOrOfNoTypeIsWrittenAsItsNumber() {
        Answer answer = new Answer();
        answer.expected = HttpStatus.GONE;
        answer.other = StatusCode.of(299);
        assertEquals("{\"expected\":410,\"other\":299}", JSONB.toJson(answer));
    }

    @Test
    void aNumberIsReadAsItsCode() {
        assertSame(HttpStatus.NOT_FOUND, read("{\"status\":404}").status);
        assertEquals(StatusCode.of(299), read("{\"status\":299}").status);
        assertSame(HttpStatus.GONE, read("{\"expected\":410}").expected);
        assertNull(read("{\"status\":null,\"expected\":null}").status);
    }

    @Test
    void whatIsNoCodeIsRefusedWithTheNameOfTheProperty() {
        assertTrue(assertThrows(JsonbException.class, () -> read("{\"status\":28}"))
                .getMessage()
                .contains("'status'"));
        assertThrows(JsonbException.class, () -> read("{\"expected\":28}"));
        assertThrows(JsonbException.class, () -> read("{\"status\":\"NOT_FOUND\"}"));
    }

    @Test
    void theEnumRefusesTheNumberOfAnother() {
        assertThrows(JsonbException.class, () -> read("{\"expected\":299}"));
    }

    @Test
    void aMapIsAListOfEntriesThatIsReadBack() {
        Counts counts = new Counts();
        counts.counts = new LinkedHashMap<>();
        counts.counts.put(HttpStatus.OK, 7);
        counts.counts.put(StatusCode.of(299), 2);
        String json = JSONB.toJson(counts);
        assertEquals("{\"counts\":[{\"key\":200,\"value\":7},{\"key\":299,\"value\":2}]}", json);
        assertEquals(counts.counts, JSONB.fromJson(json, Counts.class).counts);
    }

    @Test
    void whatThePageWarnsOfIsSo() {
        Map<HttpStatus, Integer> ofEnum = new EnumMap<>(Map.of(HttpStatus.OK, 7));
        assertThrows(RuntimeException.class, () -> JSONB.toJson(ofEnum));
        assertSame(HttpStatus.NOT_FOUND, read("{\"status\":404.5}").status);
    }

    @Test
    void withoutTheAdapterTheNumberIsLost() {
        assertEquals("{\"status\":\"NOT_FOUND\"}", BARE.toJson(answer(HttpStatus.NOT_FOUND)));
        String unregistered = BARE.toJson(answer(StatusCode.of(299)));
        assertTrue(unregistered.contains("\"successful\":true") && !unregistered.contains("299"), unregistered);
        assertThrows(JsonbException.class, () -> BARE.fromJson("{\"status\":404}", Answer.class));
    }
}
