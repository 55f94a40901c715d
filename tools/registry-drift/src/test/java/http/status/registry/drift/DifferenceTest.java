package http.status.registry.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.iana.HttpStatus;
import http.status.registry.drift.Difference.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    private static final String TEMPORARY_104 = "Upload Resumption Supported (TEMPORARY - registered 2024-11-13,"
            + " extension registered 2025-09-15, expires 2026-11-13)";

    private static final String ADD = "add a constant, and all that belongs to it: a row in codes.csv, rows in"
            + " definitions.csv, in rules.csv where its specification says more than that of its class, and texts in the"
            + " bundles.";

    @TempDir
    Path folder;

    @Test
    void aNewCodeIsADifference() throws Exception {
        assertDifference(
                Mirror.CSV.with("419-420,Unassigned,", "419,Fresh Start,\"[RFC9999, Section 4.1]\"\n420,Unassigned,"),
                Kind.NEW,
                "419: the registry assigns it as \"Fresh Start\" (permanent), specified in RFC 9999, section 4.1;"
                        + " HttpStatus has no such code; "
                        + ADD);
    }

    @Test
    void aNewCodeInTheXmlIsADifference() throws Exception {
        assertDifference(
                Mirror.XML.with(
                        "<value>427</value>\n      <description>Unassigned</description>",
                        "<value>427</value><description>Fresh Start (TEMPORARY - registered 2026-01-02, expires"
                                + " 2027-01-02)</description><xref type=\"draft\" data=\"draft-doe-fresh-00\"/>"
                                + "<xref type=\"text\">a paper</xref>"),
                Kind.NEW,
                "427: the registry assigns it as \"Fresh Start\" (temporary until 2027-01-02), specified in"
                        + " draft-doe-fresh-00 and a paper; HttpStatus has no such code; "
                        + ADD);
    }

    @Test
    void aNewCodeWithoutAMeaningIsADifference() throws Exception {
        assertDifference(
                Mirror.CSV.with("430,Unassigned,", "430,(Unused),"),
                Kind.NEW,
                "430: the registry assigns it without a phrase (unused), specified in no document; HttpStatus has no"
                        + " such code; "
                        + ADD);
    }

    @Test
    void aNewCodeAboveTheClassesIsADifference() throws Exception {
        assertEquals(List.of(Kind.NEW), kinds(Mirror.CSV.text() + "600,Far Out,[RFC9999]\n601-999,Unassigned,\n"));
    }

    @Test
    void eachNumberOfARangeThatIsAssignedIsADifference() throws Exception {
        List<Difference> differences = differences(Mirror.CSV.with("419-420,Unassigned,", "419-420,Reserved,"));
        assertEquals(
                List.of(419, 420), differences.stream().map(Difference::code).toList());
    }

    @Test
    void aCodeThatIsAssignedNoLongerIsADifference() throws Exception {
        assertDifference(
                Mirror.CSV.with("208,Already Reported,[RFC5842]\n209-225,Unassigned,", "208-225,Unassigned,"),
                Kind.REMOVED,
                "208: the registry assigns it no longer; HttpStatus has ALREADY_REPORTED (\"Already Reported\");"
                        + " deprecate the constant and change its lifecycle in codes.csv, but keep it for those who use"
                        + " it.");
    }

    @Test
    void anotherPhraseIsADifference() throws Exception {
        assertDifference(
                Mirror.CSV.with("Content Too Large", "Content Too Big"),
                Kind.PHRASE,
                "413: the registry's phrase is \"Content Too Big\"; HttpStatus.CONTENT_TOO_LARGE has \"Content Too"
                        + " Large\"; change the phrase in the enum and in StatusTexts_en.properties, and add the"
                        + " definition that has it to definitions.csv; the constant keeps its name, and the name that the"
                        + " new phrase makes becomes an alias, in the enum and among the other names of codes.csv.");
    }

    @ParameterizedTest
    @CsvSource({"Too Early, Too early", "Too Early, Too Early (DEPRECATED)", "Not Found, Not Found?"})
    void theSmallestChangeOfAPhraseIsADifference(String phrase, String changed) throws Exception {
        assertEquals(List.of(Kind.PHRASE), kinds(Mirror.CSV.with("," + phrase + ",", "," + changed + ",")));
        assertEquals(List.of(Kind.PHRASE), kinds(Mirror.XML.with(">" + phrase + "<", ">" + changed + "<")));
    }

    @Test
    void whiteSpaceAroundAndInAPhraseIsNone() throws Exception {
        assertEquals(List.of(), kinds(Mirror.XML.with(">Too Early<", ">\n  Too\n  Early\n<")));
        assertEquals(List.of(), kinds(Mirror.CSV.with("425,Too Early,", "425,\"Too\nEarly\",")));
    }

    @Test
    void anotherDocumentIsADifference() throws Exception {
        assertDifference(
                Mirror.CSV.with("425,Too Early,[RFC8470]", "425,Too Early,[RFC9999]"),
                Kind.REFERENCE,
                "425: the registry names RFC 9999; HttpStatus.TOO_EARLY names RFC 8470, section 5.2; read the"
                        + " registry's document, then give it the first row of the code in definitions.csv, and change"
                        + " rules.csv and the description in the bundles where the meaning has changed.");
    }

    @Test
    void anotherSectionIsADifference() throws Exception {
        assertDifference(
                Mirror.XML.with("RFC9110, Section 15.5.5<", "RFC9110, Section 15.5.55<"),
                Kind.REFERENCE,
                "404: the registry names RFC 9110, section 15.5.55; HttpStatus.NOT_FOUND names RFC 9110, section"
                        + " 15.5.5; read the registry's document, then give it the first row of the code in"
                        + " definitions.csv, and change rules.csv and the description in the bundles where the meaning has"
                        + " changed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[RFC8470][RFC9999]",
                "[draft-doe-early-00][RFC8470]",
                "[RFC8470, Section 5.1]",
                "[RFC8470, Sections 5.1 and 5.2]",
                "[RFC8470, Appendix B]",
                "[Early Data for Everyone]",
                "[RFC-ietf-httpbis-early-09]",
                "''"
            })
    void aReferenceThatWeDoNotHaveIsADifference(String references) throws Exception {
        String row = "425,Too Early,\"" + references + "\"";
        assertEquals(List.of(Kind.REFERENCE), kinds(Mirror.CSV.with("425,Too Early,[RFC8470]", row)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[RFC8470]",
                "[RFC 8470, Section 5.2]",
                "[RFC8470, section 5.2]",
                "[RFC8470][1]",
                "[RFC8470][RFC8470, Section 5.1]",
                "[Early Data for Everyone] [RFC8470]"
            })
    void aReferenceThatSaysLessOrHasANoteBesideIsNone(String references) throws Exception {
        String row = "425,Too Early,\"" + references + "\"";
        assertEquals(List.of(), kinds(Mirror.CSV.with("425,Too Early,[RFC8470]", row)));
    }

    @Test
    void anotherRevisionOfADraftIsADifference() throws Exception {
        String changed = "draft-ietf-httpbis-resumable-upload-06";
        assertEquals(
                List.of(Kind.REFERENCE), kinds(Mirror.CSV.with("draft-ietf-httpbis-resumable-upload-05", changed)));
        assertEquals(
                List.of(Kind.REFERENCE), kinds(Mirror.XML.with("draft-ietf-httpbis-resumable-upload-05", changed)));
    }

    @Test
    void aCodeThatIsObsoletedIsADifference() throws Exception {
        assertDifference(
                Mirror.XML.with(">Loop Detected<", ">Loop Detected (OBSOLETED)<"),
                Kind.REGISTRATION,
                "508: the registry has it as obsoleted; HttpStatus.LOOP_DETECTED says permanent; change"
                        + " registration and lifecycle in codes.csv, and expires where it has to do with a date.");
    }

    @Test
    void aCodeThatIsObsoletedNoLongerIsADifference() throws Exception {
        assertEquals(List.of(Kind.REGISTRATION), kinds(Mirror.CSV.with("Not Extended (OBSOLETED)", "Not Extended")));
    }

    @Test
    void aTemporaryCodeThatStaysIsADifference() throws Exception {
        assertDifference(
                Mirror.XML.with(TEMPORARY_104, "Upload Resumption Supported"),
                Kind.REGISTRATION,
                "104: the registry has it as permanent; HttpStatus.UPLOAD_RESUMPTION_SUPPORTED says temporary until"
                        + " 2026-11-13; change registration and lifecycle in codes.csv, and expires where it has to do"
                        + " with a date.");
    }

    @Test
    void aCodeThatIsUnusedIsADifferenceWithoutOneInThePhrase() throws Exception {
        assertEquals(List.of(Kind.REGISTRATION), kinds(Mirror.CSV.with("305,Use Proxy,", "305,(Unused),")));
    }

    @Test
    void anUnusedCodeThatIsUsedAgainIsADifference() throws Exception {
        assertEquals(List.of(Kind.REGISTRATION), kinds(Mirror.CSV.with("418,(Unused),", "418,I'm a teapot,")));
        assertEquals(List.of(Kind.PHRASE, Kind.REGISTRATION), kinds(Mirror.CSV.with("418,(Unused),", "418,Kettle,")));
    }

    @Test
    void anExtendedRegistrationIsADifference() throws Exception {
        assertDifference(
                Mirror.CSV.with("expires 2026-11-13", "expires 2027-11-13"),
                Kind.EXPIRY,
                "104: the registry has it as temporary until 2027-11-13; HttpStatus.UPLOAD_RESUMPTION_SUPPORTED says"
                        + " temporary until 2026-11-13; change expires in codes.csv.");
    }

    @Test
    void aTemporaryRegistrationWithoutADayIsADifference() throws Exception {
        assertDifference(
                Mirror.CSV.with(", expires 2026-11-13", ""),
                Kind.EXPIRY,
                "104: the registry has it as temporary without a last day; HttpStatus.UPLOAD_RESUMPTION_SUPPORTED says"
                        + " temporary until 2026-11-13; change expires in codes.csv.");
    }

    @Test
    void aRegistrationThatIsOverIsADifference() throws Exception {
        LocalDate after = Run.LAST_DAY.plusDays(1);
        List<Difference> differences = comparison(Mirror.CSV.text(), after).differences();
        assertEquals(
                List.of(Kind.EXPIRED),
                differences.stream().map(Difference::kind).toList());
    }

    @Test
    void everyDifferenceIsToldInTheOrderOfTheCodes() throws Exception {
        String changed = Mirror.CSV
                .with("208,Already Reported,[RFC5842]\n209-225,Unassigned,", "208-225,Unassigned,")
                .replace("404,Not Found,\"[RFC9110, Section 15.5.5]\"", "404,Gone Missing (OBSOLETED),[RFC9999]")
                .replace("419-420,Unassigned,", "419,Fresh Start,[RFC9999]\n420,Unassigned,");
        Run run = Run.on(folder, changed);
        assertEquals(
                List.of("208:", "404:", "404:", "404:", "419:"),
                run.out().subList(1, 6).stream()
                        .map(line -> line.substring(0, 4))
                        .toList());
        assertEquals("65 codes compared, 5 differences.", run.out().get(6));
        assertEquals(7, run.out().size());
        assertEquals(1, run.exit());
        assertEquals(List.of(), run.err());
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() throws Exception {
        String last = "512-599,Unassigned,\n";
        String moved = Mirror.CSV.with(last, "").replace("100,Continue", last + "100,Continue");
        assertEquals(List.of(), kinds(moved));
    }

    @Test
    void whatIsNotVisibleIsNotPrinted() throws Exception {
        Run run = Run.on(folder, Mirror.CSV.with("425,Too Early,", "425,Too \u001B[2J\u202E\u00E9Early,"));
        assertTrue(run.out().get(1).contains("\"Too ?[2J??Early\""), run.out()::toString);
        String references = Mirror.CSV.with("425,Too Early,[RFC8470]", "425,Too Early,[\u001B]");
        assertTrue(Run.on(folder, references).out().get(1).contains("names ?;"));
    }

    private void assertDifference(String copy, Kind kind, String line) throws Exception {
        List<Difference> differences = differences(copy);
        assertEquals(1, differences.size(), differences::toString);
        assertEquals(kind, differences.get(0).kind());
        assertEquals(line, differences.get(0).toString());
    }

    private List<Kind> kinds(String copy) throws Exception {
        return differences(copy).stream().map(Difference::kind).toList();
    }

    private List<Difference> differences(String copy) throws Exception {
        return comparison(copy, Run.LAST_DAY).differences();
    }

    private Comparison comparison(String copy, LocalDate today) throws IOException, BadInputException {
        RegistryCopy read = RegistryFile.read(Files.writeString(folder.resolve("copy"), copy));
        return Comparison.of(read.codes(), List.of(HttpStatus.values()), today);
    }
}
