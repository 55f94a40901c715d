package http.status.registry.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
    @TempDir
    Path folder;

    static Stream<Arguments> commandLines() {
        return Stream.of(
                line("No file came in, one is needed"),
                line("No file came in", ""),
                line("No file came in", "--today=2026-01-01"),
                line("More than one file came in", "one", "two"),
                line("\"--yesterday\" is no option; the only one is --today=YYYY-MM-DD", "one", "--yesterday"),
                line("\"--today\" is no option", "one", "--today"),
                line("--today is \"13.11.2026\", allowed is a day such as 2026-11-13", "one", "--today=13.11.2026"),
                line("--today is \"2026-02-30\"", "one", "--today=2026-02-30"),
                line("--today is \"\"", "one", "--today="),
                line("--today came in twice", "one", "--today=2026-01-01", "--today=2026-01-01"),
                line("\"a?b\" can't be the name of a file", "a\0b"),
                line("\"no such?file\" doesn't exist", "no such\nfile"));
    }

    @ParameterizedTest
    @MethodSource("commandLines")
    void aWrongCommandLineIsRefused(String problem, String[] args) {
        assertBadInput(problem, Run.with(args));
    }

    @Test
    void aDirectoryIsRefused() {
        assertBadInput("is a directory, not a file", Run.with(folder.toString()));
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("copy"), Mirror.XML.text());
        assertTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        assertBadInput("can't be read, look at its permissions", Run.with(file.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfMoreThanTenMegabytesIsRefused(Mirror mirror) throws IOException {
        byte[] start = mirror.text().getBytes(StandardCharsets.UTF_8);
        byte[] huge = Arrays.copyOf(start, 10_000_001);
        Arrays.fill(huge, start.length, huge.length, (byte) '\n');
        assertBadInput("has more than 10 MB", Run.on(folder, huge));
        assertEquals(0, Run.on(folder, Arrays.copyOf(huge, 10_000_000)).exit());
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                content("is empty", ""),
                content("is empty", "\uFEFF \r\n\t"),
                // Neither form.
                content("The file is neither XML nor the registry's CSV: it begins with \"hello\"", "hello"),
                content("it begins with \"??????\"", "\u0000\u0001\u0002\u0003\u0004\u0005"),
                content(
                        "it begins with \"Value,Name,Reference\", the CSV with Value,Description,Reference",
                        Mirror.CSV.with("Value,Description,Reference", "Value,Name,Reference")),
                content(
                        "it begins with \"100,Continue,[RFC9110, Section 15.2.1]\"",
                        Mirror.CSV.with("Value,Description,Reference\n", "")),
                content("has a document type declaration", "<!DOCTYPE html>\n<html><body>Not Found</body></html>"),
                content("its root is \"html\" with the id \"\"", "<html><body>Not Found</body></html>"),
                // XML of something else.
                content(
                        "its root is \"registry\" with the id \"media-types\"",
                        "<registry xmlns='http://www.iana.org/assignments' id='media-types'/>"),
                content("the registry's has the id http-status-codes", "<registry id='http-status-codes'/>"),
                content(
                        "The file has no table of the codes",
                        Mirror.XML.with(
                                "<registry id=\"http-status-codes-1\">", "<registry id=\"http-status-codes-2\">")),
                content(
                        "The number 100 is missing",
                        "<registry xmlns='http://www.iana.org/assignments' id='http-status-codes'>"
                                + "<registry id='http-status-codes-1'/></registry>"),
                // Broken XML.
                content("can't be read: the XML is broken there, or was cut", "<"),
                content("can't be read: the XML is broken there, or was cut", Mirror.XML.text() + "<more/>"),
                content("Line 13 can't be read", Mirror.XML.with("Section 15.2.1</xref>", "Section 15.2.1</ref>")),
                content("can't be read", Mirror.XML.with("Not Found", "Not &found;")),
                content(
                        "has 2 values and 1 descriptions",
                        Mirror.XML.with("<value>404</value>", "<value>404</value><value>404</value>")),
                content("has 0 values and 1 descriptions", Mirror.XML.with("<value>404</value>", "")),
                content("has 1 values and 0 descriptions", Mirror.XML.with("<description>Not Found</description>", "")),
                content(
                        "The registry's date is \"September\"",
                        Mirror.XML.with("<updated>2025-09-15", "<updated>September")),
                // Broken CSV.
                content("is no CSV: its quotation marks don't pair", Mirror.CSV.with("15.2.1]\"", "15.2.1]")),
                content("Line 2 is no CSV", Mirror.CSV.with("15.2.1]\"", "15.2.1]\"x")),
                content("Line 54 has 2 fields, allowed are 3", Mirror.CSV.with("425,Too Early,", "425,Too Early ")),
                content("has 4 fields", Mirror.CSV.with("425,Too Early,", "425,Too,Early,")),
                content(
                        "has the reference \"RFC8470\"",
                        Mirror.CSV.with("425,Too Early,[RFC8470]", "425,Too Early,RFC8470")),
                content(
                        "has the reference \"[RFC8470\"",
                        Mirror.CSV.with("425,Too Early,[RFC8470]", "425,Too Early,[RFC8470")),
                // Rows that say nothing.
                content("has the value \"4o4\", allowed is a number of three digits", Mirror.CSV.with("404,", "4o4,")),
                content(
                        "has the value \"4o4\", allowed is a number of three digits",
                        Mirror.XML.with(">404<", ">4o4<")),
                content("has the value \"\"", Mirror.CSV.with("404,", ",")),
                content("has the value \"-404\"", Mirror.CSV.with("404,", "-404,")),
                content("has the value \"4040\"", Mirror.CSV.with("404,", "4040,")),
                content("has the value \"???\"", Mirror.CSV.with("404,", "\u0664\u0660\u0664,")),
                content("has the value \"099\", allowed are numbers from 100 to 999", Mirror.CSV.with("404,", "099,")),
                content("has the value \"420-419\"", Mirror.CSV.with("419-420", "420-419")),
                content("has the number 403 for the second time", Mirror.CSV.with("404,", "403,")),
                content("has the number 403 for the second time", Mirror.XML.with(">404<", ">403<")),
                content("has the number 421 for the second time", Mirror.CSV.with("419-420", "419-421")),
                content("Line 34 has no description", Mirror.CSV.with("404,Not Found,", "404,,")),
                content("has no description", Mirror.XML.with(">Not Found<", "><")),
                content(
                        "has a registration that expires on \"soon\"",
                        Mirror.CSV.with("expires 2026-11-13", "expires soon")),
                content("expires on \"2026-11-31\"", Mirror.CSV.with("expires 2026-11-13", "expires 2026-11-31")),
                // Cut between two rows.
                content(
                        "The number 512 is missing: the registry lists each from 100 to 599, the unassigned too",
                        Mirror.CSV.with("512-599,Unassigned,\n", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void aFileThatIsNotTheRegistryIsRefused(String problem, String content) throws IOException {
        assertBadInput(problem, Run.on(folder, content));
    }

    @Test
    void binaryGarbageIsRefused() throws IOException {
        byte[] garbage = new byte[4096];
        new Random(404).nextBytes(garbage);
        assertBadInput("The file is no text in UTF-8", Run.on(folder, garbage));
        garbage[0] = '<';
        assertBadInput("The file is no text in UTF-8", Run.on(folder, garbage));
    }

    @ParameterizedTest
    @EnumSource
    void anotherEncodingIsRefused(Mirror mirror) throws IOException {
        assertBadInput("", Run.on(folder, mirror.text().getBytes(StandardCharsets.UTF_16)));
        assertBadInput("", Run.on(folder, mirror.text().getBytes(StandardCharsets.UTF_16LE)));
        byte[] latin1 = mirror.text().replace("Not Found", "Pas trouv\u00E9").getBytes(StandardCharsets.ISO_8859_1);
        assertBadInput("The file is no text in UTF-8", Run.on(folder, latin1));
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatWasCutIsRefusedWhereverThatWas(Mirror mirror) throws IOException {
        byte[] whole = mirror.text().stripTrailing().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += length < whole.length - 100 ? 13 : 1) {
            assertBadInput("", Run.on(folder, Arrays.copyOf(whole, length)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileNeverBreaksTheProgram(Mirror mirror) throws IOException {
        byte[] whole = mirror.text().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(500);
        for (int i = 0; i < 1_000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            Run run = Run.on(folder, damaged);
            if (run.exit() == 2) {
                assertBadInput("", run);
            } else {
                assertTrue(run.err().isEmpty());
            }
        }
    }

    /** One line that says what came in, what is allowed and where to get it; nothing on standard output. */
    static void assertBadInput(String problem, Run run) {
        assertEquals(2, run.exit(), run::toString);
        assertTrue(run.out().isEmpty(), run::toString);
        assertEquals(1, run.err().size(), run::toString);
        String line = run.err().get(0);
        assertTrue(line.contains(problem), line);
        assertTrue(
                line.endsWith(". Give the IANA HTTP Status Code Registry, its XML or its CSV, as it comes from"
                        + " https://www.iana.org/assignments/http-status-codes/http-status-codes.xml or"
                        + " https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv."),
                line);
        assertTrue(line.matches("[ -~]+"), line);
    }

    private static Arguments line(String problem, String... args) {
        return Arguments.of(problem, args);
    }

    private static Arguments content(String problem, String content) {
        return Arguments.of(problem, content);
    }
}
