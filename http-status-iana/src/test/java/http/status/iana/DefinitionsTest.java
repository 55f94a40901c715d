package http.status.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Reference.Maturity;
import http.status.api.StatusCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the codes are specified, row by row against the history of the RFCs. */
class DefinitionsTest {
    /** The roles in which a section is a definition; the history has sections too that only use or mention a code. */
    private static final Set<String> ROLES = Set.of("DEFINES", "REDEFINES", "RESERVES");

    @ParameterizedTest(name = "{0}: {1}, section {2}")
    @CsvFileSource(resources = "/rfc-history.csv", delimiter = '|', numLinesToSkip = 1)
    void aSectionOfTheHistoryIsADefinitionIfItDefinesOrReservesTheCode(
            int code, String document, String section, String role, String phrase) {
        List<Definition> found = HttpStatus.require(code).history().stream()
                .filter(definition -> definition.reference().document().equals(document))
                .toList();
        if (!ROLES.contains(role)) {
            assertTrue(found.stream()
                    .noneMatch(definition -> definition.reference().section().equals(Optional.of(section))));
            return;
        }
        assertEquals(1, found.size());
        assertEquals(role, found.get(0).role().name());
        assertEquals(phrase, found.get(0).phrase());
        Reference reference = found.get(0).reference();
        assertEquals(Optional.of(section), reference.section());
        assertTrue(reference.uri().toString().endsWith("#section-" + section), reference.uri()::toString);
        assertFalse(reference.title().isEmpty());
        assertFalse(reference.label().isEmpty());
        assertTrue(reference.maturity().isPresent());
        assertTrue(reference.published().isPresent());
    }

    @Test
    void thereAreNoOtherDefinitions() throws Exception {
        long expected;
        try (Stream<String> lines = DataFile.lines("rfc-history.csv")) {
            expected =
                    lines.filter(line -> ROLES.contains(line.split("\\|")[3])).count();
        }
        long all = Stream.of(HttpStatus.values())
                .mapToLong(status -> status.history().size())
                .sum();
        assertTrue(expected > 0);
        assertEquals(expected, all);
    }

    @ParameterizedTest
    @EnumSource
    void theNewestComesFirst(HttpStatus status) {
        List<Reference> references =
                status.history().stream().map(Definition::reference).toList();
        assertEquals(references.get(0), status.reference().orElseThrow());
        for (int i = 1; i < references.size(); i++) {
            assertTrue(
                    references
                            .get(i - 1)
                            .published()
                            .orElseThrow()
                            .isAfter(references.get(i).published().orElseThrow()),
                    references::toString);
        }
    }

    @Test
    void the1998TeapotIsRedefinedAndThenReserved() {
        assertEquals(
                List.of(
                        "RFC 9110, section 15.5.19 RESERVES (Unused)",
                        "RFC 7168, section 2.3.3 REDEFINES I'm a Teapot",
                        "RFC 2324, section 2.3.2 DEFINES I'm a teapot"),
                HttpStatus.IM_A_TEAPOT.history().stream()
                        .map(definition -> definition.reference() + " " + definition.role() + " " + definition.phrase())
                        .toList());
    }

    @ParameterizedTest(name = "{4}")
    @CsvFileSource(resources = "/rfc-history.csv", delimiter = '|', numLinesToSkip = 1)
    void aPhraseFindsItsCodeHoweverOldItIs(int code, String document, String section, String role, String phrase) {
        Optional<?> found = StatusCatalog.installed().findByPhrase(phrase);
        // RFC 7168 calls 300 "Multiple Options", but uses the code without defining it.
        if (phrase.equals("(Unused)") || phrase.equals("Multiple Options")) {
            assertEquals(Optional.empty(), found, "no phrase of a code");
        } else {
            assertSame(HttpStatus.require(code), found.orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "408, Request Time-out",
        "414, Request-URI Too Large",
        "416, Requested range not satisfiable",
        "504, Gateway Time-out",
        "505, HTTP Version not supported"
    })
    void aSpellingOfTheListInRfc2616FindsItsCode(int code, String phrase) {
        assertSame(
                HttpStatus.require(code),
                StatusCatalog.installed().findByPhrase(phrase).orElseThrow());
    }

    @Test
    void aFormerPhraseIsOneThatAnEarlierRfcUsed() {
        Map<HttpStatus, List<String>> expected = new HashMap<>();
        for (HttpStatus status : HttpStatus.values()) {
            List<String> phrases = new ArrayList<>();
            for (Definition definition : status.history()) {
                String phrase = definition.phrase();
                if (!phrase.equalsIgnoreCase(status.phrase())
                        && !phrase.equals("(Unused)")
                        && !phrases.contains(phrase)) {
                    phrases.add(phrase);
                }
            }
            expected.put(status, phrases);
        }
        // Spelled otherwise in the list of RFC 2616, section 6.1.1, than in the heading.
        expected.get(HttpStatus.REQUEST_TIMEOUT).add("Request Time-out");
        expected.get(HttpStatus.URI_TOO_LONG).add("Request-URI Too Large");
        expected.get(HttpStatus.GATEWAY_TIMEOUT).add("Gateway Time-out");
        for (HttpStatus status : HttpStatus.values()) {
            assertEquals(expected.get(status), status.formerPhrases(), status::toString);
        }
    }

    /** The table of Python's documentation, from which this library set out, and the six rows that differ. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/python-table.csv", delimiter = '|', numLinesToSkip = 1)
    void aRowOfPythonsTableIsReproduced(
            int code, String name, String label, String rfc, String section, boolean experimental) {
        HttpStatus status = HttpStatus.findByName(name).orElseThrow();
        assertEquals(code, status.code());
        Reference reference = status.history().stream()
                .map(Definition::reference)
                .filter(each -> each.document().equals("RFC " + rfc))
                .findFirst()
                .orElseThrow();
        String expectedLabel = switch (code) {
            case 206 -> "HTTP/1.1 Range Requests"; // the table says HTTP/1.1, but has this label for 416
            case 511 -> "Additional HTTP Status Codes"; // the table has it in French
            default -> label;
        };
        String expectedSection = switch (code) {
            case 428 -> "3"; // the table gives no section for these three
            case 429 -> "4";
            case 431 -> "5";
            default -> section;
        };
        assertEquals(expectedLabel, reference.label());
        assertEquals(Optional.of(expectedSection), reference.section());
        Maturity maturity = reference.maturity().orElseThrow();
        // 510: Experimental when the table was written, Historic since 2021-12-06.
        assertEquals(experimental, maturity == Maturity.EXPERIMENTAL || code == 510 && maturity == Maturity.HISTORIC);
    }
}
