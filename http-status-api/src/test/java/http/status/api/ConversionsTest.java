package http.status.api;

import static http.status.api.FakeRegistry.code;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From numbers and texts to codes and classes, and back to text. */
class ConversionsTest {
    private static final StatusCode COFFEE = StatusCode.builder("acme", 470)
            .phrase("Out Of Coffee")
            .constantName("OUT_OF_COFFEE")
            .aliases("NO_COFFEE")
            .build();
    private final StatusCatalog catalog = StatusCatalog.of(FakeRegistry.of("acme", 0, COFFEE));

    @ParameterizedTest
    @ValueSource(ints = {100, 299, 404, 999})
    void aNumberThatCanBeACodeIsOne(int number) {
        assertEquals(Optional.of(StatusCode.of(number)), StatusCode.tryOf(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -404, 0, 99, 1000, Integer.MAX_VALUE})
    void aNumberThatCanBeNoneIsNone(int number) {
        assertEquals(Optional.empty(), StatusCode.tryOf(number));
        assertEquals(Optional.empty(), catalog.tryResolve(number));
    }

    @Test
    void aTextNamesACodeByNumberNameOrAlias() {
        assertSame(COFFEE, catalog.named("470"));
        assertSame(COFFEE, catalog.named("OUT_OF_COFFEE"));
        assertSame(COFFEE, catalog.named("NO_COFFEE"));
        assertEquals(StatusCode.of(299), StatusCode.valueOf("299"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "out_of_coffee", "Out Of Coffee", " 470", "+470", "4O4", "1000", "99"})
    void aTextThatNamesNoneIsRefusedAndTheMessageSaysWhatIsAllowed(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> catalog.named(text));
        assertTrue(e.getMessage().startsWith('"' + text + "\" names no status code"), e.getMessage());
        assertTrue(e.getMessage().contains("NOT_FOUND"), e.getMessage());
        assertTrue(e.getMessage().contains("[acme]"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {":00", "/00", "4:4", "40/"})
    void whatStandsBesideTheDigitsIsNone(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> StatusCode.parse(text));
        assertEquals(IllegalArgumentException.class, e.getClass());
        assertTrue(e.getMessage().contains("three ASCII digits"), e.getMessage());
    }

    @Test
    void aNumberOutsideIsRefusedAsSuch() {
        assertThrows(UnknownStatusCodeException.class, () -> StatusCode.valueOf("099"));
        assertThrows(NullPointerException.class, () -> StatusCode.valueOf(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 404 Not Found", "HTTP/2 404", "HTTP/", "404 Not Found"})
    void ofAStatusLineOneIsToldWhereTheCodeStands(String line) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> StatusCode.parse(line));
        assertEquals(
                line.startsWith("HTTP/") && line.length() > 5,
                e.getMessage().endsWith("of a status line they are the second word"));
    }

    @Test
    void aLabelIsTheNumberAndThePhraseOfAnyImplementation() {
        record Own(int code, String phrase, String registry) implements StatusCode {}
        assertEquals("470 Out Of Coffee", COFFEE.label());
        assertEquals("470 acme 470", code("acme", 470).label());
        assertEquals("471 Out Of Tea", new Own(471, "Out Of Tea", "acme").label());
        assertEquals("471", new Own(471, "", "acme").label());
        assertEquals("299", StatusCode.of(299).label());
    }

    @ParameterizedTest
    @CsvSource({
        "1xx,   INFORMATIONAL",
        "2XX,   SUCCESSFUL",
        "3xX,   REDIRECTION",
        "4xx,   CLIENT_ERROR",
        "5XX,   SERVER_ERROR",
        "other, OTHER",
        "OTHER, OTHER"
    })
    void aClassIsReadByItsLabelInEitherCase(String text, StatusClass statusClass) {
        assertEquals(statusClass, StatusClass.parse(text));
        assertEquals(statusClass, StatusClass.parse(statusClass.label()));
        assertTrue(text.equalsIgnoreCase(statusClass.label()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "4x", "404", "6xx", "0xx", "4xx ", "CLIENT_ERROR"})
    void whatIsNoLabelOfAClassIsRefused(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> StatusClass.parse(text));
        assertEquals(
                '"' + text + "\" is not a status class: 1xx, 2xx, 3xx, 4xx, 5xx and other are allowed", e.getMessage());
    }
}
