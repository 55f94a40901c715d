package http.status.registry.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.iana.HttpStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MirroredRegistryTest {
    @TempDir
    Path folder;

    @Test
    void theSuiteRunsOnThePathThatItIsToldAbout() {
        boolean modulePath = "module".equals(System.getProperty("http.status.test.path", "class"));
        assertEquals(modulePath, RegistryDrift.class.getModule().isNamed());
        assertEquals("http.status.registry.drift", RegistryDrift.class.getPackageName());
    }

    @ParameterizedTest
    @EnumSource
    void theLibraryAgreesWithTheRegistryThatItMirrors(Mirror mirror) throws IOException {
        Run run = Run.on(folder, mirror.text());
        assertEquals(List.of(), run.err());
        assertEquals(2, run.out().size(), run.out()::toString);
        assertEquals("64 codes compared, 0 differences.", run.out().get(1));
        assertEquals(0, run.exit());
    }

    @ParameterizedTest
    @CsvSource({"XML, 2025-09-15", "CSV, 2025-09-15", "XML, 2026-11-13", "CSV, 2026-11-13"})
    void aTemporaryRegistrationIsInForceOnItsLastDay(Mirror mirror, LocalDate today) throws IOException {
        String file = file(mirror.text());
        assertEquals(0, Run.with(file, "--today=" + today).exit());
    }

    @ParameterizedTest
    @EnumSource
    void aTemporaryRegistrationThatIsOverIsTheOnlyDifference(Mirror mirror) throws IOException {
        Run run = Run.with("--today=2026-11-14", file(mirror.text()));
        assertEquals(List.of(), run.err());
        assertEquals(
                List.of(
                        "104: the registry has it as temporary until 2026-11-13;"
                                + " HttpStatus.UPLOAD_RESUMPTION_SUPPORTED says the same, but that day is over;"
                                + " find out what became of the registration, and download the registry again before"
                                + " a release.",
                        "64 codes compared, 1 difference."),
                run.out().subList(1, run.out().size()));
        assertEquals(1, run.exit());
    }

    @Test
    void bothFormsGiveTheSameCodes() throws Exception {
        RegistryCopy xml = RegistryFile.read(Path.of(file(Mirror.XML.text())));
        RegistryCopy csv = RegistryFile.read(Path.of(file(Mirror.CSV.text())));
        assertEquals(64, xml.codes().size());
        assertEquals(csv.codes(), xml.codes());
        assertEquals(Optional.of(HttpStatus.registryDate()), xml.updated());
        assertEquals(Optional.empty(), csv.updated());
    }

    @ParameterizedTest
    @EnumSource
    void theContentTellsTheFormAndNotTheName(Mirror mirror) throws IOException {
        Path xml = Files.writeString(folder.resolve("copy.xml"), mirror.text());
        Path csv = Files.writeString(folder.resolve("copy.csv"), mirror.text());
        assertEquals(0, Run.with(xml.toString()).exit());
        assertEquals(Run.with(xml.toString()), Run.with(csv.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void aByteOrderMarkAndTheLineEndsOfAnotherSystemChangeNothing(Mirror mirror) throws IOException {
        Run run = Run.on(folder, "\uFEFF" + mirror.text().replace("\n", "\r\n"));
        assertEquals(List.of(), run.err());
        assertEquals(0, run.exit());
    }

    @Test
    void aLineWithoutAnEndIsALine() throws IOException {
        assertEquals(0, Run.on(folder, Mirror.CSV.text().stripTrailing()).exit());
        assertEquals(0, Run.on(folder, Mirror.XML.text().stripTrailing()).exit());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-15, as HttpStatus.registryDate() says.",
        "2026-03-01, newer than HttpStatus.registryDate()",
        "2024-11-13, older than HttpStatus.registryDate()"
    })
    void theDateOfTheRegistryIsToldButIsNoDifference(LocalDate updated, String words) throws IOException {
        Run run = Run.on(folder, Mirror.XML.with("<updated>2025-09-15", "<updated>" + updated));
        assertTrue(run.out().get(0).startsWith("The registry is of " + updated + ", " + words), run.out()::toString);
        assertEquals(0, run.exit());
    }

    @Test
    void aCsvHasNoDate() throws IOException {
        Run run = Run.on(folder, Mirror.CSV.text());
        assertEquals(
                "The copy doesn't tell the date of the registry, as a CSV never does;"
                        + " HttpStatus.registryDate() is 2025-09-15.",
                run.out().get(0));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("copy"), text).toString();
    }
}
