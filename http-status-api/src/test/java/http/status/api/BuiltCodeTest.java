package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltCodeTest {
    private static final Reference HANDBOOK =
            Reference.page("Acme handbook", URI.create("https://acme.example/handbook#470"));

    private static StatusCodeBuilder whole() {
        return StatusCode.builder("acme", 470)
                .phrase("Out Of Coffee")
                .constantName("OUT_OF_COFFEE")
                .description("The coffee machine is empty.")
                .references(HANDBOOK, Reference.rfc(2324, "2.3.1"))
                .registrationExpires(LocalDate.of(2030, 1, 31))
                .scope(Scope.LOG)
                .formerPhrases("No Coffee")
                .formerNames("NO_COFFEE", "COFFEE_LESS");
    }

    @Test
    void aBuiltCodeHasAllThatItWasGiven() {
        StatusCode code = whole().build();
        assertEquals(470, code.code());
        assertEquals("acme", code.registry());
        assertEquals("Out Of Coffee", code.phrase());
        assertEquals("OUT_OF_COFFEE", code.constantName());
        assertEquals("The coffee machine is empty.", code.description());
        assertEquals(List.of(HANDBOOK, Reference.rfc(2324, "2.3.1")), code.references());
        assertEquals(Registration.TEMPORARY, code.registration());
        assertEquals(Optional.of(LocalDate.of(2030, 1, 31)), code.registrationExpires());
        assertEquals(Scope.LOG, code.scope());
        assertEquals(List.of("No Coffee"), code.formerPhrases());
        assertEquals(List.of("NO_COFFEE", "COFFEE_LESS"), code.formerNames());
        assertTrue(code.isRegistered());
        assertEquals("470 Out Of Coffee", code.toString());
    }

    @Test
    void registryAndNumberAreEnough() {
        StatusCode code = StatusCode.builder("acme", 470).build();
        assertEquals("", code.phrase());
        assertEquals("470", code.toString());
        assertEquals(Registration.NON_STANDARD, code.registration());
        assertEquals(Scope.WIRE, code.scope());
        assertTrue(code.isRegistered());
    }

    @Test
    void equalityIsThatOfRegistryAndNumber() {
        StatusCode code = whole().build();
        assertEquals(code, StatusCode.builder("acme", 470).build());
        assertEquals(code.hashCode(), StatusCode.builder("acme", 470).build().hashCode());
        assertNotEquals(code, StatusCode.builder("acme", 471).build());
        assertNotEquals(code, StatusCode.builder("beta", 470).build());
        assertNotEquals(code, StatusCode.of(470));
        assertNotEquals(StatusCode.of(470), code);
        assertFalse(code.equals(null));
        assertTrue(code.sameCodeAs(StatusCode.of(470)));
    }

    @Test
    void aBuiltCodeReadsBackWithEveryComponent() {
        StatusCode code = whole().build();
        StatusCode copy = (StatusCode) Serialized.copy(code);
        assertEquals(code, copy);
        assertEquals(code.phrase(), copy.phrase());
        assertEquals(code.constantName(), copy.constantName());
        assertEquals(code.description(), copy.description());
        assertEquals(code.references(), copy.references());
        assertEquals(code.registration(), copy.registration());
        assertEquals(code.registrationExpires(), copy.registrationExpires());
        assertEquals(code.scope(), copy.scope());
        assertEquals(code.formerPhrases(), copy.formerPhrases());
        assertEquals(code.formerNames(), copy.formerNames());
    }

    @Test
    void aForgedStreamIsRefused() {
        byte[] bytes = Serialized.write(
                StatusCode.builder("acme", 470).phrase("Out Of Coffee").build());
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 'C' && bytes[i + 1] == 'o' && bytes[i + 2] == 'f') {
                bytes[i] = '\n';
            }
        }
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> Serialized.read(bytes));
        assertTrue(
                e.getCause().getMessage().contains("no legal status code"),
                e.getCause().getMessage());
    }

    @Test
    void laterUseOfTheBuilderDoesNotChangeACode() {
        List<Reference> references = new ArrayList<>(List.of(HANDBOOK));
        StatusCodeBuilder builder = StatusCode.builder("acme", 470).references(references);
        StatusCode code = builder.build();
        references.clear();
        builder.phrase("Changed");
        assertEquals("", code.phrase());
        assertEquals(List.of(HANDBOOK), code.references());
        assertThrows(
                UnsupportedOperationException.class, () -> code.references().clear());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Acme",
                "1acme",
                "-acme",
                "ac me",
                "acme!",
                "\u00E9cme",
                "abcdefghijklmnopqrstuvwxyzabcdefg"
            })
    void aRegistryIdIsAShortLowerCaseWord(String id) {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> StatusCode.builder(id, 470).build());
        assertTrue(e.getMessage().contains("a-z"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "iana", "acme-2", "abcdefghijklmnopqrstuvwxyzabcdef"})
    void shortLowerCaseWordsAreRegistryIds(String id) {
        assertEquals(id, StatusCode.builder(id, 470).build().registry());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Out\r\nOf", "Out\tOf", "Caf\u00E9", "\u007F", "\u0000", "Not\u00A0Found", "\u2019"})
    void aPhraseIsVisibleAscii(String phrase) {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> StatusCode.builder("acme", 470).phrase(phrase).build());
        assertTrue(e.getMessage().contains("visible ASCII"), e.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> StatusCode.builder("acme", 470).formerPhrases(phrase).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"outOfCoffee", "OUT OF", "1ST", "_OUT", "OUT-OF"})
    void aConstantNameIsInUpperCase(String name) {
        assertThrows(
                IllegalArgumentException.class,
                () -> StatusCode.builder("acme", 470).constantName(name).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> StatusCode.builder("acme", 470).formerNames(name).build());
    }

    @Test
    void aBuiltCodeCannotBeUnregistered() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> StatusCode.builder("acme", 470)
                        .registration(Registration.UNREGISTERED)
                        .build());
        assertTrue(e.getMessage().contains("StatusCode.of(470)"), e.getMessage());
    }

    @Test
    void onlyATemporaryRegistrationExpires() {
        assertThrows(
                IllegalArgumentException.class,
                () -> whole().registration(Registration.PERMANENT).build());
    }

    @Test
    void codesAreSortedByNumber() {
        List<StatusCode> codes = new ArrayList<>(List.of(StatusCode.of(500), StatusCode.of(100), StatusCode.of(404)));
        codes.sort(StatusCode.byCode());
        assertEquals(List.of(StatusCode.of(100), StatusCode.of(404), StatusCode.of(500)), codes);
    }
}
