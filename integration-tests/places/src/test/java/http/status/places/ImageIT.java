package http.status.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Images of the run time, as jlink makes them. */
class ImageIT {
    private static final String PROVIDERS = "http.status.iana,http.status.i18n,com.example.acme,com.example.danish";

    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    Path folder;

    private String modules;
    private String title;

    @BeforeEach
    void compile(TestInfo test) throws Exception {
        List<Path> path = Jars.join(
                Jars.ALL, Jars.ONE, Programs.application("one", folder), Programs.application("shop", folder));
        // JDK 17 adds its own modules too late for a limit; a JDK without jmods has them in itself.
        Path jmods = JDK.resolve("jmods");
        modules = Jars.path(Files.exists(jmods) ? Jars.join(path, jmods) : path);
        title = test.getDisplayName();
    }

    @Test
    void bindingServicesFindsEveryProvider() throws Exception {
        // Without a limit, services of the JDK are bound, too; a JDK without jmods refuses that.
        assertEquals(
                Reports.EVERYTHING,
                inAnImage("--bind-services", "--limit-modules", "java.base,com.example.shop," + PROVIDERS));
    }

    @Test
    void bindingServicesFindsNoProviderBeyondTheLimit() throws Exception {
        assertEquals(
                Reports.WITHOUT_ACME,
                inAnImage(
                        "--bind-services",
                        "--limit-modules",
                        "java.base,com.example.shop," + PROVIDERS.replace(",com.example.acme", "")));
    }

    @Test
    void namedProvidersAreFound() throws Exception {
        assertEquals(Reports.EVERYTHING, inAnImage("--add-modules", PROVIDERS));
    }

    @Test
    void theOneModuleBringsTheLibraryAndNothingElse() throws Exception {
        assertEquals(Reports.WITHOUT_PLUGINS, inAnImage("--add-modules", "http.status"));
    }

    @Test
    void anApplicationThatRequiresTheOneModuleNeedsNoOption() throws Exception {
        assertEquals(Reports.ONE, inAnImageOf("com.example.one", Reports.ONE_MAIN));
    }

    @Test
    void withoutEitherEveryLookupStillAnswersAndOneWarningTellsWhatIsMissing() throws Exception {
        Reports.assertNothingButAWarning(inAnImage());
    }

    @Test
    void theJdkTellsWhichProvidersAnImageCouldHave() throws Exception {
        String suggestions = Programs.run(
                JDK.resolve("bin/jlink"),
                "-p",
                modules,
                "--suggest-providers",
                "http.status.api.spi.StatusCodeProvider,http.status.api.spi.StatusTextProvider");
        String names = String.join(
                " ",
                suggestions
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.matches("\\S+ provides http\\.status\\.\\S+ used by http\\.status\\.api"))
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .sorted()
                        .toList());
        assertEquals(
                "com.example.acme com.example.acme com.example.danish http.status.i18n http.status.iana",
                names,
                suggestions);
    }

    private String inAnImage(String... options) throws Exception {
        return inAnImageOf("com.example.shop", Reports.MAIN, options);
    }

    private String inAnImageOf(String module, String main, String... options) throws Exception {
        String[] application = {"-p", modules, "--add-modules", module};
        Path image = Programs.jlink(
                folder.resolve("image"),
                Stream.of(application, options).flatMap(Stream::of).toArray(String[]::new));
        System.out.printf("%s: an image of %d MB%n", title, megabytes(image));
        return Programs.javaOf(image, "-m", module + "/" + main);
    }

    private static long megabytes(Path image) throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1_000_000;
        }
    }
}
