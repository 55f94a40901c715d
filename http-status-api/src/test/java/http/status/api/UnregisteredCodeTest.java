package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API alone, with no provider on the path: every number from 100 to 999 still has an answer. */
class UnregisteredCodeTest {
    static IntStream legal() {
        return IntStream.rangeClosed(100, 999);
    }

    static IntStream illegal() {
        return IntStream.of(Integer.MIN_VALUE, -404, -1, 0, 1, 99, 1000, 4040, Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @MethodSource("legal")
    void anUnregisteredCodeKeepsItsNumberAndIsEmptyOtherwise(int number) {
        StatusCode code = StatusCode.of(number);
        assertEquals(number, code.code());
        assertEquals("", code.registry());
        assertEquals("", code.phrase());
        assertEquals("", code.constantName());
        assertEquals("", code.description());
        assertEquals(Integer.toString(number), code.toString());
        assertEquals(Registration.UNREGISTERED, code.registration());
        assertFalse(code.isRegistered());
        assertEquals(Scope.WIRE, code.scope());
        assertEquals(Optional.empty(), code.registrationExpires());
        assertEquals(List.of(), code.history());
        assertEquals(List.of(), code.aliases());
        assertEquals(List.of(), code.formerPhrases());
    }

    @ParameterizedTest
    @MethodSource("legal")
    void theClassAnswersForTheCode(int number) {
        StatusCode code = StatusCode.of(number);
        StatusClass statusClass = StatusClass.of(number);
        assertEquals(statusClass, code.statusClass());
        assertEquals(statusClass.genericCode(), code.genericCode());
        assertEquals(number / 100 == 1, code.isInformational());
        assertEquals(number / 100 == 2, code.isSuccessful());
        assertEquals(number / 100 == 3, code.isRedirection());
        assertEquals(number / 100 == 4, code.isClientError());
        assertEquals(number / 100 == 5, code.isServerError());
        assertEquals(number >= 400, code.isError());
    }

    @ParameterizedTest
    @MethodSource("legal")
    void thereIsOneUnregisteredCodeForANumber(int number) {
        StatusCode code = StatusCode.of(number);
        assertSame(code, StatusCode.of(number));
        assertSame(code, StatusCode.parse(Integer.toString(number)));
        assertSame(code, StatusCode.tryParse(Integer.toString(number)).orElseThrow());
        assertSame(code, StatusCatalog.of().resolve(number), "catalogs share it");
        assertSame(code, Serialized.copy(code));
        assertEquals(code, Serialized.copy(code));
    }

    @ParameterizedTest
    @MethodSource("legal")
    void noRegistryDefinesIt(int number) {
        StatusCatalog catalog = StatusCatalog.installed();
        assertEquals(Optional.empty(), StatusCode.find(number));
        assertEquals(Optional.empty(), catalog.find(number));
        assertFalse(catalog.contains(number));
        assertEquals(List.of(), catalog.meanings(number));
        UnknownStatusCodeException e = assertThrows(UnknownStatusCodeException.class, () -> catalog.require(number));
        assertEquals(number, e.code());
        assertTrue(e.getMessage().contains("status code " + number), e.getMessage());
        assertTrue(e.getMessage().contains("StatusCodeProvider"), "says how to plug a registry in: " + e.getMessage());
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void aNumberOutside100To999IsRefusedByName(int number) {
        StatusCatalog catalog = StatusCatalog.installed();
        for (var refused : List.<org.junit.jupiter.api.function.Executable>of(
                () -> StatusCode.of(number),
                () -> catalog.resolve(number),
                () -> catalog.require(number),
                () -> StatusCode.builder("acme", number).build())) {
            UnknownStatusCodeException e = assertThrows(UnknownStatusCodeException.class, refused);
            assertEquals(number, e.code());
            assertEquals(number + " is not a status code: a number from 100 to 999 is allowed", e.getMessage());
        }
        assertEquals(Optional.empty(), StatusCode.find(number));
        assertEquals(Optional.empty(), catalog.find(number));
        assertFalse(catalog.contains(number));
        assertEquals(List.of(), catalog.meanings(number));
    }

    @Test
    void twoNumbersAreTwoCodes() {
        assertNotEquals(StatusCode.of(404), StatusCode.of(405));
        assertFalse(StatusCode.of(404).sameCodeAs(StatusCode.of(405)));
    }

    static Stream<String> malformed() {
        return Stream.of(
                "",
                " ",
                "4",
                "40",
                "4040",
                "404 ",
                " 404",
                "+404",
                "-404",
                "4O4",
                "4.4",
                "0x1",
                "40\n",
                "4\u00004",
                "\u0664\u0660\u0664",
                "\uFF14\uFF10\uFF14",
                "4\u0660\u0664",
                "NOT_FOUND",
                "9".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void textThatIsNotThreeDigitsIsRefused(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> StatusCode.parse(text));
        assertTrue(e.getMessage().contains("three ASCII digits, 100 to 999"), e.getMessage());
        assertTrue(e.getMessage().length() < 250, "quotes at most 20 characters");
        assertEquals(Optional.empty(), StatusCode.tryParse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "042", "099"})
    void threeDigitsBelow100AreRefusedAsNumbers(String text) {
        UnknownStatusCodeException e = assertThrows(UnknownStatusCodeException.class, () -> StatusCode.parse(text));
        assertEquals(Integer.parseInt(text), e.code());
        assertEquals(Optional.empty(), StatusCode.tryParse(text));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void nothingIsNoCode(String text) {
        assertEquals(Optional.empty(), StatusCode.tryParse(text));
    }

    @Test
    void aMessageQuotesTwentyCharactersAndEscapesControls() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> StatusCode.parse("\r\nX: \"\u202E\\" + "a".repeat(1000)));
        assertTrue(
                e.getMessage()
                        .startsWith("\"\\u000d\\u000aX: \\u0022\\u202e\\u005caaaaaaaaaaaa\"... (1008 characters)"),
                e.getMessage());
    }

    @Test
    void anyCharSequenceIsParsed() {
        assertEquals(404, StatusCode.parse(new StringBuilder("404")).code());
    }
}
