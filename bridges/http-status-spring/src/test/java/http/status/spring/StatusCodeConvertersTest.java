package http.status.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import http.status.vendor.NginxStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;

class StatusCodeConvertersTest {
    private final DefaultConversionService service = new DefaultConversionService();

    StatusCodeConvertersTest() {
        StatusCodeConverters.addTo(service);
    }

    /** An enum of a company, which says no more than it must. */
    enum Coffee implements StatusCode {
        OUT_OF_COFFEE(470),
        CUP_MISSING(471);

        private final int code;

        Coffee(int code) {
            this.code = code;
        }

        @Override
        public int code() {
            return code;
        }

        @Override
        public String registry() {
            return "coffee";
        }

        @Override
        public String phrase() {
            return "";
        }
    }

    /** A code with a way of its own to be made, which Spring finds. */
    public record Own(int code) implements StatusCode {
        public static Own of(String text) {
            return new Own(Integer.parseInt(text) + 1);
        }

        @Override
        public String registry() {
            return "own";
        }

        @Override
        public String phrase() {
            return "";
        }
    }

    @Test
    void withoutTheConvertersSpringTakesTheOrdinal() {
        DefaultConversionService bare = new DefaultConversionService();
        assertEquals(HttpStatus.NOT_FOUND.ordinal(), bare.convert(HttpStatus.NOT_FOUND, Integer.class));
        assertSame(HttpStatus.NOT_FOUND, bare.convert(HttpStatus.NOT_FOUND.ordinal(), HttpStatus.class));
    }

    @Test
    void anOrdinalIsNeverTaken() {
        assertEquals(404, service.convert(HttpStatus.NOT_FOUND, Integer.class));
        assertSame(HttpStatus.NOT_FOUND, service.convert(404, HttpStatus.class));
        for (int ordinal = 0; ordinal < HttpStatus.values().length; ordinal++) {
            int number = ordinal;
            assertThrows(ConversionFailedException.class, () -> service.convert(number, HttpStatus.class));
            assertThrows(ConversionFailedException.class, () -> service.convert(number, StatusCode.class));
            assertThrows(
                    ConversionFailedException.class, () -> service.convert(Integer.toString(number), HttpStatus.class));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"404", "NOT_FOUND", "not-found", "not_found", " 404 ", "\tnot-found\n"})
    void textIsANumberOrAName(String text) {
        assertSame(HttpStatus.NOT_FOUND, service.convert(text, StatusCode.class));
        assertSame(HttpStatus.NOT_FOUND, service.convert(text, HttpStatus.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAYLOAD_TOO_LARGE", "payload-too-large", "CONTENT_TOO_LARGE", "413"})
    void aFormerNameIsTheSameConstant(String text) {
        assertSame(HttpStatus.CONTENT_TOO_LARGE, service.convert(text, StatusCode.class));
        assertSame(HttpStatus.CONTENT_TOO_LARGE, service.convert(text, HttpStatus.class));
    }

    /** Spring Boot reads enums so, and did before these converters were there. */
    @ParameterizedTest
    @ValueSource(strings = {"notfound", "NotFound", "Not-Found"})
    void theNameOfAnEnumsConstantIsReadAsBootReadsIt(String text) {
        assertSame(HttpStatus.NOT_FOUND, service.convert(text, HttpStatus.class));
    }

    @Test
    void aNumberThatNobodyRegisteredIsACode() {
        assertEquals(299, service.convert("299", StatusCode.class).code());
        assertEquals(299, service.convert(299, StatusCode.class).code());
    }

    @Test
    void theCodesOfEveryRegistryAreFound() {
        assertSame(NginxStatus.CLIENT_CLOSED_REQUEST, service.convert("client-closed-request", StatusCode.class));
        assertSame(NginxStatus.CLIENT_CLOSED_REQUEST, service.convert(499, StatusCode.class));
    }

    @Test
    void anEnumTakesItsOwnConstants() {
        assertSame(Coffee.OUT_OF_COFFEE, service.convert("470", Coffee.class));
        assertSame(Coffee.OUT_OF_COFFEE, service.convert(470, Coffee.class));
        assertSame(Coffee.CUP_MISSING, service.convert("cup-missing", Coffee.class));
        assertEquals(471, service.convert(Coffee.CUP_MISSING, Integer.class));
        assertEquals("471", service.convert(Coffee.CUP_MISSING, String.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"499", "CLIENT_CLOSED_REQUEST"})
    void theCodeOfAnotherRegistryIsNoConstantOfAnEnum(String text) {
        ConversionFailedException failed =
                assertThrows(ConversionFailedException.class, () -> service.convert(text, HttpStatus.class));
        String message = failed.getCause().getMessage();
        assertTrue(message.startsWith("499 is no code of http.status.iana.HttpStatus"), message);
        assertTrue(message.contains("http.status.api.StatusCode"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4O4", "99", "1000", "4.04", "+404", "404.0", "NOT FOUND AT ALL", "28"})
    void whatSpellsNoCodeIsRefused(String text) {
        assertThrows(ConversionFailedException.class, () -> service.convert(text, StatusCode.class));
        assertThrows(ConversionFailedException.class, () -> service.convert(text, HttpStatus.class));
    }

    @Test
    void aRefusalQuotesTheStartOfTheText() {
        String text = "x".repeat(1_000) + "\n";
        ConversionFailedException failed =
                assertThrows(ConversionFailedException.class, () -> service.convert(text, HttpStatus.class));
        String message = failed.getCause().getMessage();
        assertTrue(message.contains("x".repeat(20)) && !message.contains("x".repeat(21)), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void emptyTextIsNullAsInSpringsOwnConverters(String text) {
        assertNull(service.convert(text, StatusCode.class));
        assertNull(service.convert(text, HttpStatus.class));
    }

    @Test
    void everyKindOfCodeIsWrittenAsItsNumber() {
        StatusCode built =
                StatusCode.builder("acme", 470).phrase("Out Of Coffee").build();
        for (StatusCode code : List.of(HttpStatus.GONE, built, StatusCode.of(299), NginxStatus.NO_RESPONSE)) {
            assertEquals(Integer.toString(code.code()), service.convert(code, String.class));
            assertEquals(code.code(), service.convert(code, Integer.class));
        }
    }

    @Test
    void listsAreConvertedElementByElement() {
        Object codes = service.convert(
                "404, not-found,299",
                TypeDescriptor.valueOf(String.class),
                TypeDescriptor.collection(List.class, TypeDescriptor.valueOf(StatusCode.class)));
        assertEquals(List.of(HttpStatus.NOT_FOUND, HttpStatus.NOT_FOUND, StatusCode.of(299)), codes);
    }

    @Test
    void aTypeThatIsNoEnumIsLeftToSpring() {
        assertEquals(new Own(405), service.convert("404", Own.class));
        assertThrows(ConversionException.class, () -> service.convert(404, Own.class));
    }
}
