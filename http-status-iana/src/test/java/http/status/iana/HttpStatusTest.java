package http.status.iana;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Definition;
import http.status.api.Definition.Role;
import http.status.api.Reference;
import http.status.api.Reference.Maturity;
import http.status.api.Registration;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.UnknownStatusCodeException;
import http.status.api.spi.Priorities;
import http.status.api.spi.StatusCodeProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HttpStatusTest {
    @Test
    void theSuiteRunsOnThePathThatItIsToldAbout() {
        boolean modulePath = "module".equals(System.getProperty("http.status.test.path", "class"));
        assertEquals(modulePath, HttpStatus.class.getModule().isNamed());
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvFileSource(resources = "/iana-registry.csv", delimiter = '|', numLinesToSkip = 1)
    void aRowOfTheRegistryIsAConstant(
            int code,
            String constant,
            String phrase,
            Registration registration,
            LocalDate expires,
            String document,
            String section,
            Role role,
            String phraseThere,
            String title,
            String label,
            Maturity maturity,
            YearMonth published) {
        HttpStatus status = HttpStatus.require(code);
        assertEquals(code, status.code());
        assertEquals(constant, status.name());
        assertEquals(constant, status.constantName());
        assertEquals(phrase, status.phrase());
        assertEquals(code + " " + phrase, status.toString());
        assertEquals("iana", status.registry());
        assertEquals(registration, status.registration());
        assertTrue(status.isRegistered());
        assertEquals(Optional.ofNullable(expires), status.registrationExpires());

        Reference reference = status.reference().orElseThrow();
        assertEquals(document, reference.document());
        assertEquals(Optional.of(section), reference.section());
        Definition definition = status.history().get(0);
        assertEquals(reference, definition.reference());
        assertEquals(role, definition.role());
        assertEquals(phraseThere, definition.phrase());
        assertEquals(title, reference.title());
        assertEquals(label, reference.label());
        assertEquals(Optional.of(maturity), reference.maturity());
        assertEquals(Optional.of(published), reference.published());
        assertEquals(
                URI.create(
                        document.startsWith("RFC ")
                                ? "https://www.rfc-editor.org/rfc/rfc" + document.substring(4) + "#section-" + section
                                : "https://datatracker.ietf.org/doc/html/" + document + "#section-" + section),
                reference.uri());

        assertSame(status, HttpStatus.find(code).orElseThrow());
        assertSame(status, HttpStatus.findByName(constant).orElseThrow());
        assertSame(status, HttpStatus.valueOf(constant));
        assertSame(status, StatusCode.of(code), "one object for catalog and enum");
        assertSame(status, StatusCatalog.of(new IanaRegistry()).require(code));
        assertSame(status, StatusCode.parse(Integer.toString(code)));
        assertSame(status, StatusCode.valueOf(Integer.toString(code)));
        assertSame(status, StatusCode.valueOf(constant));
        assertEquals(Optional.of(status), StatusCode.tryOf(code));
        assertSame(status, StatusCatalog.installed().findByPhrase(phrase).orElseThrow());
        assertSame(status, StatusCatalog.installed().findByName(constant).orElseThrow());
        assertFalse(status.description().isEmpty());
    }

    @Test
    void thereAreNoOtherConstantsAndTheyAscend() {
        int[] codes = Stream.of(HttpStatus.values()).mapToInt(HttpStatus::code).toArray();
        for (int i = 1; i < codes.length; i++) {
            assertTrue(codes[i - 1] < codes[i], "out of order: " + codes[i]);
        }
        try (Stream<String> rows = DataFile.lines("iana-registry.csv")) {
            assertArrayEquals(
                    codes,
                    rows.mapToInt(row -> Integer.parseInt(row.substring(0, 3))).toArray());
        }
        assertEquals(List.of(HttpStatus.values()), StatusCatalog.installed().statusCodes());
        assertEquals(List.of("iana"), StatusCatalog.installed().registryIds());
        assertEquals(List.of(), StatusCatalog.installed().failures());
        assertEquals(List.of(), StatusCatalog.installed().conflicts());
    }

    @ParameterizedTest(name = "{0}-{1}")
    @CsvFileSource(resources = "/iana-unassigned.csv", delimiter = '|', numLinesToSkip = 1)
    void anUnassignedNumberIsRefusedByTheEnumAndUnregisteredInTheCatalog(int first, int last) {
        for (int number = first; number <= last; number++) {
            int code = number;
            assertEquals(Optional.empty(), HttpStatus.find(code));
            UnknownStatusCodeException e =
                    assertThrows(UnknownStatusCodeException.class, () -> HttpStatus.require(code));
            assertEquals(code, e.code());
            assertTrue(e.getMessage().contains("[iana]"), e.getMessage());
            assertFalse(StatusCode.of(code).isRegistered());
            assertEquals("", StatusCode.of(code).registry());
        }
    }

    /** A registry of one's own that gives 404 another meaning. */
    private record Own(int priority) implements StatusCodeProvider {
        @Override
        public String registry() {
            return "acme";
        }

        @Override
        public List<StatusCode> statusCodes() {
            return List.of(StatusCode.builder("acme", 404).build());
        }
    }

    @Test
    void aRegistryOfOnesOwnTakesANumberOnlyIfItAsksForMore() {
        StatusCodeProvider below = new Own(Priorities.IANA - 1);
        StatusCodeProvider above = new Own(Priorities.IANA + 1);
        assertSame(
                HttpStatus.NOT_FOUND,
                StatusCatalog.of(below, new IanaRegistry()).require(404));
        assertEquals(
                "acme", StatusCatalog.of(new IanaRegistry(), above).require(404).registry());
        assertEquals(Priorities.IANA, new IanaRegistry().priority());
    }

    static IntStream beyond() {
        return IntStream.concat(
                IntStream.rangeClosed(600, 999),
                IntStream.of(Integer.MIN_VALUE, -404, -1, 0, 1, 99, 1000, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void aNumberBeyondTheClassesIsRefusedByTheEnum(int code) {
        assertEquals(Optional.empty(), HttpStatus.find(code));
        assertEquals(
                code,
                assertThrows(UnknownStatusCodeException.class, () -> HttpStatus.require(code))
                        .code());
        assertEquals(Optional.empty(), StatusCode.find(code));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/former-names.csv", delimiter = '|', numLinesToSkip = 1)
    void aFormerNameIsTheSameConstant(int code, String name) throws ReflectiveOperationException {
        HttpStatus status = HttpStatus.require(code);
        assertSame(status, HttpStatus.class.getField(name).get(null));
        assertSame(status, HttpStatus.findByName(name).orElseThrow());
        assertSame(status, StatusCatalog.installed().findByName(name).orElseThrow());
        assertSame(status, StatusCode.valueOf(name));
        assertTrue(status.aliases().contains(name));
        assertNotEquals(name, status.name());
    }

    @Test
    void everyAliasIsAFormerNameAndTheOtherWayRound() {
        Set<String> aliases = Stream.of(HttpStatus.class.getFields())
                .filter(field -> !field.isEnumConstant())
                .map(field -> field.getName())
                .collect(Collectors.toSet());
        Set<String> former = new HashSet<>();
        for (HttpStatus status : HttpStatus.values()) {
            former.addAll(status.aliases());
        }
        assertEquals(former, aliases);
    }

    @Test
    void theTableHasTheConstantsOfTheEnum() throws IOException {
        List<String> table = Files.readAllLines(Path.of("src/main/data/codes.csv"));
        assertEquals(
                Stream.of(HttpStatus.values())
                        .map(status -> status.code() + "|" + status.name())
                        .toList(),
                table.stream()
                        .skip(1)
                        .map(row -> row.split("\\|"))
                        .map(cells -> cells[0] + "|" + cells[1])
                        .toList());
    }

    @Test
    void noNameFindsNothing() {
        for (String name : List.of("", "not_found", "NOT FOUND", "UNUSED", "(Unused)", "404")) {
            assertEquals(Optional.empty(), HttpStatus.findByName(name));
        }
    }

    @Test
    void theRemarksOfTheRegistryAreNoPhrases() {
        StatusCatalog catalog = StatusCatalog.installed();
        for (String phrase : List.of("(Unused)", "Unused", "Not Extended (OBSOLETED)", "Unassigned", "")) {
            assertEquals(Optional.empty(), catalog.findByPhrase(phrase));
        }
        assertSame(HttpStatus.IM_A_TEAPOT, catalog.findByPhrase("I'M A TEAPOT").orElseThrow());
        assertSame(HttpStatus.SWITCH_PROXY, catalog.findByPhrase("switch proxy").orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void aConstantReadsBackIdentical(HttpStatus status) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(status);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertSame(status, in.readObject());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDescriptionIsOneOrTwoSentencesOfAscii(HttpStatus status) {
        String description = status.description();
        assertTrue(description.length() <= 220, description);
        assertTrue(description.chars().allMatch(c -> c >= ' ' && c <= '~'), description);
        assertEquals(status != HttpStatus.OK, description.endsWith("."), description);
        assertSame(description, status.description());
    }

    @Test
    void noTwoDescriptionsAreAlike() {
        Set<String> different =
                Stream.of(HttpStatus.values()).map(HttpStatus::description).collect(Collectors.toSet());
        assertEquals(HttpStatus.values().length, different.size());
    }

    @Test
    void okHasTheDescriptionOfTheFoundingDocument() {
        assertEquals("Request fulfilled, document follows", HttpStatus.OK.description());
    }

    @Test
    void theUnusedCodesSayThatTheyAreUnused() {
        assertTrue(HttpStatus.SWITCH_PROXY.description().contains("unused"));
        assertTrue(HttpStatus.IM_A_TEAPOT.description().contains("no use today"));
    }

    @Test
    void acrossKindsTheNumberIsCompared() {
        StatusCode built = StatusCode.builder("acme", 404).build();
        assertTrue(HttpStatus.NOT_FOUND.sameCodeAs(built));
        assertTrue(built.sameCodeAs(HttpStatus.NOT_FOUND));
        assertNotEquals(HttpStatus.NOT_FOUND, built);
        assertNotEquals(built, HttpStatus.NOT_FOUND);
    }

    @Test
    void theRegistryIsThatOfItsDate() {
        assertEquals(LocalDate.of(2025, 9, 15), HttpStatus.registryDate());
    }

    @Test
    void theClassesOfTheCodesAreThoseOfTheirFirstDigits() {
        assertTrue(HttpStatus.EARLY_HINTS.isInformational());
        assertTrue(HttpStatus.NO_CONTENT.isSuccessful());
        assertTrue(HttpStatus.NOT_MODIFIED.isRedirection());
        assertTrue(HttpStatus.NOT_FOUND.isClientError());
        assertTrue(HttpStatus.BAD_GATEWAY.isServerError());
        for (HttpStatus status : HttpStatus.values()) {
            assertEquals(status.code() >= 400, status.isError());
            assertEquals(status.code() / 100 * 100, status.genericCode());
        }
    }
}
