package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Definition.Role;
import http.status.api.Reference.Maturity;
import http.status.api.Rule.Topic;
import http.status.api.Semantics.Retry;
import java.io.InvalidObjectException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other releases, and strangers, may have written. */
class SerializedFormsTest {
    private static final Reference PAGE = Reference.page("Handbook", URI.create("https://acme.example/codes"));

    private static Object reference(String document, String section, String uri) {
        return Serialized.copy(new ReferenceForm(document, section, uri, "", "", null, null));
    }

    /** Writes a value, changes a text of the stream into another of the same length, and reads what comes of it. */
    private static Object changed(Object value, String from, String to) {
        assertEquals(from.length(), to.length());
        String stream = new String(Serialized.write(value), StandardCharsets.ISO_8859_1);
        assertTrue(stream.contains(from), stream);
        return Serialized.read(stream.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void assertRefused(String what, Runnable reading) {
        IllegalStateException e = assertThrows(IllegalStateException.class, reading::run);
        assertEquals(InvalidObjectException.class, e.getCause().getClass());
        assertTrue(
                e.getCause().getMessage().startsWith("no legal " + what),
                e.getCause().getMessage());
    }

    @Test
    void whatAStreamLacksIsTheDefault() {
        StatusCode code = (StatusCode) Serialized.copy(
                new StatusCodeForm(470, "acme", null, null, null, null, null, null, null, null, null, null, null));
        assertEquals(StatusCode.builder("acme", 470).build(), code);
        assertEquals("", code.phrase());
        assertEquals("", code.constantName());
        assertEquals("", code.description());
        assertEquals(List.of(), code.history());
        assertEquals(Registration.NON_STANDARD, code.registration());
        assertEquals(Lifecycle.UNSPECIFIED, code.lifecycle());
        assertEquals(Scope.WIRE, code.scope());
        assertEquals(List.of(), code.formerPhrases());
        assertEquals(List.of(), code.aliases());
        assertSame(Semantics.of(StatusClass.CLIENT_ERROR), code.semantics());
    }

    @Test
    void aConstantThatThisReleaseDoesNotKnowIsTheDefault() {
        StatusCode code = StatusCode.builder("acme", 470)
                .scope(Scope.INTERNAL)
                .lifecycle(Lifecycle.RESERVED)
                .build();
        assertEquals(Scope.WIRE, ((StatusCode) changed(code, "INTERNAL", "AT_A_ZOO")).scope());
        assertEquals(Lifecycle.UNSPECIFIED, ((StatusCode) changed(code, "RESERVED", "AT_A_ZOO")).lifecycle());
        assertEquals(
                Registration.NON_STANDARD, ((StatusCode) changed(code, "NON_STANDARD", "FOR_HOLIDAYS")).registration());
        Reference reference = Reference.rfc(4711).withMaturity(Maturity.HISTORIC);
        assertEquals(Optional.empty(), ((Reference) changed(reference, "HISTORIC", "PREHISTO")).maturity());
        Definition definition = Definition.of(PAGE, Role.REDEFINES, "Out");
        assertEquals(Role.DEFINES, ((Definition) changed(definition, "REDEFINES", "DESPISES_")).role());
        Rule rule = Rule.of(Retry.NO, Strength.SHOULD_NOT, "A.", PAGE).withCondition(Semantics.When.MULTIPART);
        assertEquals(Strength.STATED, ((Rule) changed(rule, "SHOULD_NOT", "WOULD_NOT_")).strength());
        assertEquals(Optional.empty(), ((Rule) changed(rule, "MULTIPART", "MULTIPLEX")).when());
        assertEquals(rule.condition(), ((Rule) changed(rule, "MULTIPART", "MULTIPLEX")).condition());
        assertEquals("YO", ((Rule) changed(rule, "Retry.NO", "Retry.YO")).kind().name());
        Semantics semantics = Semantics.of(470, List.of(rule));
        assertEquals(Retry.UNSPECIFIED, ((Semantics) changed(semantics, "Retry.NO", "Retry.YO")).retry());
    }

    @Test
    void theWordsOfAConditionThatProgramsKnowAreThoseOfThisRelease() {
        Rule rule = Rule.of(Retry.NO, Strength.SHOULD_NOT, "A.", PAGE).withCondition(Semantics.When.HTTP_1);
        String words = rule.condition();
        Rule copy = (Rule) changed(rule, words, words.replace('e', 'i'));
        assertEquals(rule, copy);
        assertEquals(words, copy.condition());
    }

    @Test
    void aDayThatARegistrationHasNoLongerIsLeftOut() {
        StatusCode code = (StatusCode) Serialized.copy(new StatusCodeForm(
                470,
                "acme",
                null,
                null,
                null,
                null,
                "NON_STANDARD",
                LocalDate.of(2030, 1, 31),
                null,
                null,
                null,
                null,
                null));
        assertEquals(Optional.empty(), code.registrationExpires());
    }

    @Test
    void aDefinitionIsEqualWhenItsPartsAre() {
        Definition definition = Definition.of(PAGE, Role.DEFINES, "Out Of Coffee");
        assertEquals(definition, Definition.of(PAGE, Role.DEFINES, "Out Of Coffee"));
        assertEquals(
                definition.hashCode(),
                Definition.of(PAGE, Role.DEFINES, "Out Of Coffee").hashCode());
        assertEquals("Out Of Coffee", definition.phrase());
        for (Definition other : List.of(
                Definition.of(Reference.rfc(9110), Role.DEFINES, "Out Of Coffee"),
                Definition.of(PAGE, Role.REDEFINES, "Out Of Coffee"),
                Definition.of(PAGE, Role.DEFINES, "Out Of Tea"))) {
            assertNotEquals(definition, other);
            assertNotEquals(definition.hashCode(), other.hashCode());
        }
        assertFalse(definition.equals(null));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Definition.class,
                Reference.class,
                Rule.class,
                Semantics.class,
                StatusCodeValue.class,
                StatusText.class
            })
    void aStreamThatBypassesTheProxyIsRefused(Class<?> type) {
        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> Serialized.read(Serialized.withoutProxy(type)));
        assertEquals(InvalidObjectException.class, e.getCause().getClass());
        assertTrue(e.getCause().getMessage().endsWith("is read through its proxy"), e.getCause()::getMessage);
    }

    @Test
    void semanticsReadBackEqual() {
        Rule rule = Rule.of(Topic.SENDER, Strength.MAY, "A.", PAGE);
        for (Semantics semantics : List.of(
                Semantics.of(StatusClass.REDIRECTION),
                Semantics.of(204, List.of()),
                Semantics.of(470, List.of(rule)))) {
            assertEquals(semantics, Serialized.copy(semantics));
        }
    }

    @Test
    void aDefinitionReadsBackEqual() {
        Definition definition = Definition.of(Reference.rfc(2616, "10.4.14"), Role.DEFINES, "Request Entity Too Large");
        assertEquals(definition, Serialized.copy(definition));
        assertEquals("RFC 2616, section 10.4.14 defines Request Entity Too Large", definition.toString());
        assertEquals(
                "RFC 2616, section 10.4.14 defines",
                Definition.of(definition.reference()).toString());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "RFC 9110, '',    https://www.rfc-editor.org/rfc/rfc9110#section-",
                "RFC 9110, ../.., https://www.rfc-editor.org/rfc/rfc9110#section-../..",
                "RFC 9110, 15,    https://evil.example/rfc/rfc9110#section-15",
                "RFC 9110, 15,    https://www.rfc-editor.org/rfc/rfc9111#section-15",
                "RFC 0,    15,    https://www.rfc-editor.org/rfc/rfc0#section-15",
                "RFC 09110, 15,   https://www.rfc-editor.org/rfc/rfc9110#section-15",
                "RFC x,    15,    https://www.rfc-editor.org/rfc/rfcx#section-15",
                "Handbook, 15,    https://acme.example/codes#section-15",
                "Handbook, 15,    https://datatracker.ietf.org/doc/html/Handbook#section-15",
                "Handbook, -,     javascript:alert(1)",
                "Handbook, -,     ''",
                "Handbook, -,     -",
                "-,        -,     https://acme.example/codes",
                "' ',      -,     https://acme.example/codes"
            })
    void noStreamMakesAReferenceThatNoFactoryMakes(String document, String section, String uri) {
        assertRefused("reference", () -> reference(document, section, uri));
    }

    @Test
    void lineBreaksAreRefusedInEveryPartOfAReference() {
        assertRefused("reference", () -> reference("RFC 9110", "15\r\n", "https://www.rfc-editor.org/rfc/rfc9110"));
        assertRefused("reference", () -> reference("a\r\nb", null, "https://acme.example/codes"));
        assertRefused(
                "reference",
                () -> Serialized.copy(
                        new ReferenceForm("a", null, "https://acme.example/codes", "a\nb", "", null, null)));
        assertRefused(
                "reference",
                () -> Serialized.copy(
                        new ReferenceForm("a", null, "https://acme.example/codes", "", "a\nb", null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.example\r\n\u001b[31m",
                "https://acme.example/a\u0000b",
                "\u202e",
            })
    void whatIsNoAddressIsShownShortAndWithNothingHidden(String uri) {
        assertShown(() -> reference("Handbook", null, uri));
        assertShown(() -> reference("Handbook", null, uri + "x".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RFC \u202e9110", "RFC \u0669", "RFC 2147483648", "RFC +1", "RFC "})
    void whatIsNoRfcIsShownShortAndWithNothingHidden(String document) {
        assertShown(() -> reference(document, "15", "https://www.rfc-editor.org/rfc/rfc9110#section-15"));
        assertShown(() ->
                reference(document + "9".repeat(100_000), "15", "https://www.rfc-editor.org/rfc/rfc9#section-15"));
    }

    private static void assertShown(Runnable reading) {
        assertRefused("reference", reading);
        String message = assertThrows(IllegalStateException.class, reading::run)
                .getCause()
                .getMessage();
        assertTrue(message.matches("[ -~]{1,300}"), message);
    }

    @Test
    void whatFactoriesMakeIsRead() {
        for (Reference reference : List.of(
                Reference.rfc(9110),
                Reference.rfc(Integer.MAX_VALUE, "1"),
                Reference.rfc(9110, "B.3"),
                Reference.internetDraft("draft-acme-codes-00", "1"),
                PAGE)) {
            assertEquals(reference, Serialized.copy(reference));
        }
    }

    @Test
    void noStreamMakesACodeThatNoBuilderMakes() {
        StatusCode code = StatusCode.builder("acme", 470)
                .phrase("Out Of")
                .description("It is empty.")
                .build();
        assertRefused("status code", () -> changed(code, "It is empty.", "It is\nempty."));
        assertRefused("status code", () -> changed(code, "Out Of", "\r\nOut "));
        assertRefused("status code", () -> changed(code, "acme", "Acme"));
        assertRefused(
                "status code",
                () -> Serialized.copy(new StatusCodeForm(
                        99, "acme", "", "", "", null, "NON_STANDARD", null, "", "", null, null, null)));
        assertRefused(
                "status code",
                () -> Serialized.copy(new StatusCodeForm(
                        470, "acme", "", "", "", null, "PERMANENT", null, "", "", null, null, null)));
        assertRefused(
                "status code",
                () -> Serialized.copy(new StatusCodeForm(
                        470, null, "", "", "", null, "NON_STANDARD", null, "", "", null, null, null)));
    }

    @Test
    void noStreamMakesARuleOrATextThatNoFactoryMakes() {
        Rule rule = Rule.of(Topic.SENDER, Strength.MAY, "It may.", PAGE);
        assertRefused("rule", () -> changed(rule, "It may.", "It\nmay."));
        StatusText text = StatusText.of("Title", "It is empty.", java.util.Locale.FRENCH);
        assertRefused("text", () -> changed(text, "Title", "Ti\nle"));
        Definition definition = Definition.of(PAGE, Role.DEFINES, "Out Of");
        assertRefused("definition", () -> changed(definition, "Out Of", "Out\nOf"));
    }
}
