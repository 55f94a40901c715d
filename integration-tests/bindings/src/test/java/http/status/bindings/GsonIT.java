package http.status.bindings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.gson.StatusCodeAdapter;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonIOException;
import com.google.gson.JsonParseException;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GsonIT {
    private static final Gson GSON = StatusCodeAdapter.gson();

    /** What an application has in JSON. */
    static class Answer {
        StatusCode status;
        HttpStatus expected;
    }

    private static Answer read(String json) {
        return GSON.fromJson(json, Answer.class);
    }

    @Test
    void everyKindOfCodeIsWrittenAsItsNumber() {
        List<StatusCode> codes = Arrays.asList(
                HttpStatus.NOT_FOUND, StatusCode.builder("acme", 470).build(), StatusCode.of(299), null);
        assertEquals("[404,470,299,null]", GSON.toJson(codes));
        Answer answer = new Answer();
        answer.status = StatusCode.of(299);
        answer.expected = HttpStatus.GONE;
        assertEquals("{\"status\":299,\"expected\":410}", GSON.toJson(answer));
    }

    @Test
    void aNumberIsReadAsItsCode() {
        assertSame(HttpStatus.NOT_FOUND, read("{\"status\":404}").status);
        assertEquals(StatusCode.of(299), read("{\"status\":299}").status);
        assertSame(HttpStatus.GONE, read("{\"expected\":410}").expected);
        assertNull(read("{\"status\":null}").status);
    }

    @Test
    void aKeyIsTheNumberToo() {
        Map<StatusCode, Integer> counts = Map.of(StatusCode.of(299), 2);
        TypeToken<Map<StatusCode, Integer>> type = new TypeToken<>() {};
        assertEquals("{\"299\":2}", GSON.toJson(counts, type.getType()));
        assertEquals(counts, GSON.fromJson("{\"299\":2}", type));
        TypeToken<EnumMap<HttpStatus, Integer>> enumType = new TypeToken<>() {};
        EnumMap<HttpStatus, Integer> ofEnum = new EnumMap<>(Map.of(HttpStatus.OK, 7));
        assertEquals("{\"200\":7}", GSON.toJson(ofEnum, enumType.getType()));
        assertEquals(ofEnum, GSON.fromJson("{\"200\":7}", enumType));
    }

    @Test
    void withoutTheLineAboutKeysTheyAreNotReadBack() {
        TypeAdapter<StatusCode> adapter = new StatusCodeAdapter().nullSafe();
        Gson plain = new GsonBuilder()
                .registerTypeHierarchyAdapter(StatusCode.class, adapter)
                .create();
        TypeToken<Map<StatusCode, Integer>> type = new TypeToken<>() {};
        String json = plain.toJson(Map.of(HttpStatus.OK, 7), type.getType());
        assertEquals("{\"200 OK\":7}", json);
        assertThrows(NumberFormatException.class, () -> plain.fromJson(json, type));
    }

    @Test
    void whatIsNoCodeIsRefusedWithThePath() {
        JsonSyntaxException exception = assertThrows(JsonSyntaxException.class, () -> read("{\"status\":28}"));
        assertEquals("28 is no status code: $.status", exception.getMessage());
        assertThrows(JsonParseException.class, () -> read("{\"expected\":28}"));
        assertThrows(
                NumberFormatException.class,
                () -> GSON.getAdapter(StatusCode.class).fromJson("404.5"));
        assertThrows(
                NumberFormatException.class,
                () -> GSON.getAdapter(StatusCode.class).fromJson("\"NOT_FOUND\""));
    }

    @Test
    void theEnumRefusesTheNumberOfAnother() {
        assertThrows(JsonSyntaxException.class, () -> read("{\"expected\":299}"));
    }

    @Test
    void withoutTheAdapterANumberIsSilentlyNullForTheEnum() {
        Gson bare = new Gson();
        assertEquals("\"NOT_FOUND\"", bare.toJson(HttpStatus.NOT_FOUND));
        assertNull(bare.fromJson("{\"expected\":404}", Answer.class).expected);
        assertThrows(JsonIOException.class, () -> bare.fromJson("{\"status\":404}", Answer.class));
    }
}
