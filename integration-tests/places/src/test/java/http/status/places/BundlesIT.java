package http.status.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts as resource bundles, read by an application that isn't ours, on machines of several languages. */
class BundlesIT {
    private static final String MAIN = "com.example.bundles.Main";
    private static final String REPORT = """
            fr: Ressource introuvable, Erreur du client, false
            fr-CA: Ressource introuvable, Erreur du client, false
            en: Not Found, Client Error, false
            en-US: Not Found, Client Error, false
            : Not Found, Client Error, false
            ja: %s
            """;

    @TempDir
    static Path folder;

    private static Path bundles;

    @BeforeAll
    static void compile() throws Exception {
        bundles = Programs.application("bundles", folder);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Gone",
        "fr, Ressource disparue",
        "de, Gone", // no German here, and so the bundle without a language
        "tr, Gone"
    })
    void aBundleIsThatOfItsLanguageOnEveryMachineAndPath(String language, String title) throws Exception {
        String report = REPORT.formatted(title);
        List<String> machine =
                List.of("-Duser.language=" + language, "-Djava.util.PropertyResourceBundle.encoding=ISO-8859-1");
        String jars = Jars.path(Jars.join(List.of(Jars.API, Jars.I18N), bundles));
        assertEquals(report, run(machine, "-cp", jars, MAIN));
        assertEquals(
                report,
                run(machine, "-p", jars, "--add-modules", "http.status.i18n", "-m", "com.example.bundles/" + MAIN));
        assertEquals(
                report,
                run(
                        machine,
                        "-p",
                        Jars.path(List.of(Jars.API, Jars.I18N)),
                        "--add-modules",
                        "http.status.i18n",
                        "-cp",
                        bundles.toString(),
                        MAIN));
    }

    private static String run(List<String> machine, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(machine);
        all.addAll(List.of(arguments));
        return Programs.java(all.toArray(new String[0]));
    }
}
