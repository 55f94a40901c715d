package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Definition.Role;
import http.status.api.Rule.Topic;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltCodeTest {
    private static final Reference PAGE =
            Reference.page("Acme handbook", URI.create("https://acme.example/handbook#470"));
    private static final Definition HANDBOOK = Definition.of(PAGE);
    private static final Definition DEFINED = Definition.of(Reference.rfc(2324, "2.3.1"), Role.REDEFINES, "No Coffee");
    private static final Rule RULE = Rule.of(Topic.FIELD, Strength.MUST, "The server must say when.", PAGE)
            .withField("Retry-After");

    private static StatusCodeBuilder whole() {
        return StatusCode.builder("acme", 470)
                .phrase("Out Of Coffee")
                .constantName("OUT_OF_COFFEE")
                .description("The coffee machine is empty.")
                .history(HANDBOOK, DEFINED)
                .lifecycle(Lifecycle.EXPERIMENTAL)
                .scope(Scope.LOG)
                .formerPhrases("No Coffee")
                .aliases("NO_COFFEE", "COFFEE_LESS")
                .semantics(RULE);
    }

    @Test
    void aBuiltCodeHasAllThatItWasGiven() {
        StatusCode code = whole().build();
        assertEquals(470, code.code());
        assertEquals("acme", code.registry());
        assertEquals("Out Of Coffee", code.phrase());
        assertEquals("OUT_OF_COFFEE", code.constantName());
        assertEquals("The coffee machine is empty.", code.description());
        assertEquals(List.of(HANDBOOK, DEFINED), code.history());
        assertEquals(Optional.of(PAGE), code.reference());
        assertEquals(Registration.NON_STANDARD, code.registration());
        assertEquals(Lifecycle.EXPERIMENTAL, code.lifecycle());
        assertEquals(Scope.LOG, code.scope());
        assertEquals(List.of("No Coffee"), code.formerPhrases());
        assertEquals(List.of("NO_COFFEE", "COFFEE_LESS"), code.aliases());
        assertEquals(List.of("Retry-After"), code.semantics().requiredFields());
        assertSame(code.semantics(), code.semantics());
        assertTrue(code.isRegistered());
        assertEquals("470 Out Of Coffee", code.toString());
        assertEquals("470 Out Of Coffee", code.label());
    }

    @Test
    void registryAndNumberAreEnough() {
        StatusCode code = StatusCode.builder("acme", 470).build();
        assertEquals("", code.phrase());
        assertEquals("470", code.toString());
        assertEquals("470", code.label());
        assertEquals(Optional.empty(), code.reference());
        assertEquals(Lifecycle.UNSPECIFIED, code.lifecycle());
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
        assertNotEquals(code.hashCode(), StatusCode.builder("acme", 471).build().hashCode());
        assertNotEquals(code.hashCode(), StatusCode.builder("beta", 470).build().hashCode());
    }

    @Test
    void inEnglishACodeSaysWhatItWasGiven() {
        assertEquals("Out Of Coffee", whole().build().title(Locale.ENGLISH));
        assertEquals("The coffee machine is empty.", whole().build().description(Locale.ENGLISH));
    }

    @Test
    void aConstantIsNamedByItsEnum() {
        assertEquals("OUT_OF_COFFEE", Own.OUT_OF_COFFEE.constantName());
        assertEquals("OUT_OF_TEA", Own.OUT_OF_TEA.constantName(), "of a class of its own, too");
    }

    private enum Own implements StatusCode {
        OUT_OF_COFFEE,
        OUT_OF_TEA {
            @Override
            public int code() {
                return 471;
            }
        };

        @Override
        public int code() {
            return 470;
        }

        @Override
        public String phrase() {
            return "";
        }

        @Override
        public String registry() {
            return "acme";
        }
    }

    @Test
    void aBuiltCodeReadsBackWithEveryComponent() {
        StatusCode code = whole().build();
        StatusCode copy = (StatusCode) Serialized.copy(code);
        assertEquals(code, copy);
        assertEquals(code.phrase(), copy.phrase());
        assertEquals(code.constantName(), copy.constantName());
        assertEquals(code.description(), copy.description());
        assertEquals(code.history(), copy.history());
        assertEquals(code.lifecycle(), copy.lifecycle());
        assertEquals(code.semantics(), copy.semantics());
        assertEquals(code.registration(), copy.registration());
        assertEquals(code.registrationExpires(), copy.registrationExpires());
        assertEquals(code.scope(), copy.scope());
        assertEquals(code.formerPhrases(), copy.formerPhrases());
        assertEquals(code.aliases(), copy.aliases());
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
        List<Definition> history = new ArrayList<>(List.of(HANDBOOK));
        Rule[] own = {RULE};
        StatusCodeBuilder builder =
                StatusCode.builder("acme", 470).history(history).semantics(own);
        StatusCode code = builder.build();
        history.clear();
        own[0] = null;
        builder.phrase("Changed");
        assertEquals("", code.phrase());
        assertEquals(List.of(HANDBOOK), code.history());
        assertEquals(List.of("Retry-After"), code.semantics().requiredFields());
        assertThrows(UnsupportedOperationException.class, () -> code.history().clear());
        assertThrows(UnsupportedOperationException.class, () -> code.aliases().add("X"));
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

    @Test
    void whatIsRefusedIsQuotedAsItCameIn() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> StatusCode.builder(" ~", 470).build());
        assertTrue(e.getMessage().contains("registry id \" ~\" is"), e.getMessage());
        String twenty = "A2345678901234567890";
        e = assertThrows(
                IllegalArgumentException.class,
                () -> StatusCode.builder(twenty, 470).build());
        assertTrue(e.getMessage().contains('"' + twenty + "\" is"), e.getMessage());
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
                () -> StatusCode.builder("acme", 470).aliases(name).build());
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

    @ParameterizedTest
    @EnumSource(names = {"PERMANENT", "TEMPORARY", "OBSOLETED", "UNUSED"})
    void aStateOfIanasRegistryIsIanasAlone(Registration registration) {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> StatusCode.builder("acme", 470).registration(registration).build());
        assertTrue(e.getMessage().contains("lifecycle(...)"), e.getMessage());
    }

    @Test
    void aTemporaryRegistrationHasItsDayAndNoOtherHas() {
        LocalDate day = LocalDate.of(2030, 1, 31);
        StatusCode temporary =
                StatusCode.builder("iana", 470).registrationExpires(day).build();
        assertEquals(Registration.TEMPORARY, temporary.registration());
        assertEquals(Optional.of(day), temporary.registrationExpires());
        assertEquals(Optional.of(day), ((StatusCode) Serialized.copy(temporary)).registrationExpires());
        StatusCodeBuilder dayless = StatusCode.builder("iana", 470).registration(Registration.TEMPORARY);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, dayless::build);
        assertTrue(e.getMessage().contains("registrationExpires(day)"), e.getMessage());
        StatusCodeBuilder permanent =
                StatusCode.builder("iana", 470).registrationExpires(day).registration(Registration.PERMANENT);
        assertThrows(IllegalArgumentException.class, permanent::build);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Empty.\nTry later.", "Empty.\tTry.", " ", "\u00A0", "\u0085", "One\u2028two", "\u2029", "\uD83D"
            })
    void aDescriptionIsOneLineOfWords(String description) {
        StatusCodeBuilder builder = StatusCode.builder("acme", 470).description(description);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, builder::build);
        assertTrue(e.getMessage().startsWith("description "), e.getMessage());
    }

    @Test
    void aDescriptionHasAnyPrintableCharacter() {
        String description = "Caf\u00E9 \uD83D\uDE00.";
        assertEquals(
                description,
                StatusCode.builder("acme", 470).description(description).build().description());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "    "})
    void aPhraseHasWordsOrIsEmpty(String blank) {
        StatusCodeBuilder builder = StatusCode.builder("acme", 470).phrase(blank);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, builder::build);
        assertTrue(e.getMessage().contains("is blank"), e.getMessage());
        assertEquals("~", StatusCode.builder("acme", 470).phrase("~").build().phrase());
    }

    @Test
    void everyCheckIsThatOfBuild() {
        StatusCodeBuilder[] kept = {
            StatusCode.builder(null, 470),
            StatusCode.builder("acme", 470).phrase(null),
            StatusCode.builder("acme", 470).constantName(null),
            StatusCode.builder("acme", 470).description(null),
            StatusCode.builder("acme", 470).history((Definition[]) null),
            StatusCode.builder("acme", 470).history((List<Definition>) null),
            StatusCode.builder("acme", 470).history(HANDBOOK, null),
            StatusCode.builder("acme", 470).registration(null),
            StatusCode.builder("acme", 470).lifecycle(null),
            StatusCode.builder("acme", 470).scope(null),
            StatusCode.builder("acme", 470).formerPhrases((String[]) null),
            StatusCode.builder("acme", 470).formerPhrases("Coffee", null),
            StatusCode.builder("acme", 470).aliases((String[]) null),
            StatusCode.builder("acme", 470).aliases("COFFEE", null),
            StatusCode.builder("acme", 470).semantics((Rule[]) null),
            StatusCode.builder("acme", 470).semantics((List<Rule>) null),
            StatusCode.builder("acme", 470).semantics(RULE, null),
        };
        for (StatusCodeBuilder builder : kept) {
            assertThrows(NullPointerException.class, builder::build);
        }
        StatusCodeBuilder dayless = StatusCode.builder("iana", 470).registrationExpires(null);
        assertThrows(IllegalArgumentException.class, dayless::build);
        assertThrows(UnknownStatusCodeException.class, StatusCode.builder("acme", 99)::build);
    }

    @Test
    void aNameOrPhraseOfBeforeIsNotEmpty() {
        assertThrows(
                IllegalArgumentException.class, StatusCode.builder("acme", 470).formerPhrases("")::build);
        assertThrows(
                IllegalArgumentException.class, StatusCode.builder("acme", 470).aliases("")::build);
    }

    @Test
    void aRuleAboutAFieldNamesIt() {
        Rule nameless = Rule.of(Topic.FIELD, Strength.MUST, "The server must say when.", PAGE);
        StatusCodeBuilder builder = StatusCode.builder("acme", 470).semantics(nameless);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, builder::build);
        assertTrue(e.getMessage().contains("withField(...)"), e.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void aCodeThatIsOutOfUseIsDeprecated(Lifecycle lifecycle) {
        boolean out = switch (lifecycle) {
            case DEPRECATED, OBSOLETED, REMOVED, UNUSED -> true;
            default -> false;
        };
        assertEquals(
                out,
                StatusCode.builder("acme", 470).lifecycle(lifecycle).build().isDeprecated());
    }

    @Test
    void codesAreSortedByNumber() {
        List<StatusCode> codes = new ArrayList<>(List.of(StatusCode.of(500), StatusCode.of(100), StatusCode.of(404)));
        codes.sort(StatusCode.byCode());
        assertEquals(List.of(StatusCode.of(100), StatusCode.of(404), StatusCode.of(500)), codes);
    }

    @Test
    void codesOfOneNumberAreSortedByRegistrySoThatAMapLosesNone() {
        StatusCode acme = FakeRegistry.code("acme", 470);
        StatusCode beta = FakeRegistry.code("beta", 470);
        Map<StatusCode, String> map = new TreeMap<>(StatusCode.byCode());
        map.put(beta, "beta");
        map.put(acme, "acme");
        map.put(StatusCode.of(470), "none");
        assertEquals(List.of("none", "acme", "beta"), List.copyOf(map.values()));
        assertSame(StatusCode.byCode(), Serialized.copy(StatusCode.byCode()));
    }
}
