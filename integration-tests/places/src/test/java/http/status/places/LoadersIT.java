package http.status.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Module layers and class loaders, as servers and plug-in systems make them. */
class LoadersIT {
    /** What the library gives by itself, and what it gives with both plug-ins. */
    private static final String PLUGGED_IN_AND_INSTALLED = """
            loaded [iana, acme] [da, en, fr] 470 Out Of Coffee [][]
            installed [iana] [en, fr] 470 [][]
            loaded again [iana, acme] [da, en, fr] 470 Out Of Coffee [][]
            """;

    @TempDir
    static Path folder;

    private static Path host;
    private static Path shop;

    @BeforeAll
    static void compile() throws Exception {
        host = Programs.application("host", folder);
        shop = Programs.application("shop", folder);
    }

    @Test
    void theModulesOfAChildLayerAreLoadedFromItAndNotInstalled() throws Exception {
        assertEquals(PLUGGED_IN_AND_INSTALLED, onTheModulePath("ChildLayer", Jars.PLUGINS));
    }

    @Test
    void whatIsNotInTheChildLayerIsNotLoaded() throws Exception {
        assertEquals("""
                loaded [iana] [da, en, fr] 470 [][]
                installed [iana] [en, fr] 470 [][]
                loaded again [iana] [da, en, fr] 470 [][]
                """, onTheModulePath("ChildLayer", List.of(Jars.DANISH)));
    }

    @Test
    void theJarsOfAChildLoaderAreLoadedFromItAndNotInstalled() throws Exception {
        assertEquals(PLUGGED_IN_AND_INSTALLED, onTheClassPath("ChildLoader", Jars.PLUGINS));
    }

    @Test
    void theJarsOfAChildLoaderAreLoadedFromItWhereTheApiIsAModule() throws Exception {
        assertEquals(PLUGGED_IN_AND_INSTALLED, onTheModulePath("ChildLoader", Jars.PLUGINS));
    }

    @ParameterizedTest
    @CsvSource({"own, 2", "empty, 0", "platform, 0", "null, 0"})
    void theContextClassLoaderHasNoPartInWhatIsInstalled(String context, int registriesInTheContext) throws Exception {
        String classes = Jars.path(Jars.join(Jars.ALL, shop));
        assertEquals(
                registriesInTheContext + " registries in the context\n" + Reports.EVERYTHING,
                Programs.java("-cp", host.toString(), "com.example.host.OtherContext", context, classes, Reports.MAIN));
    }

    @Test
    void twoCopiesOfTheLibraryDontDisturbEachOther() throws Exception {
        String everything = Jars.path(Jars.join(Jars.ALL, shop));
        String withoutAcme = Jars.path(Jars.join(Jars.LIBRARY, Jars.DANISH, shop));
        assertEquals(
                "--\n" + Reports.EVERYTHING + "--\n" + Reports.WITHOUT_ACME + "--\n" + Reports.EVERYTHING,
                Programs.java(
                        "-cp", host.toString(), "com.example.host.TwoCopies", everything, withoutAcme, Reports.MAIN));
    }

    @Test
    void aPluginThatIsDroppedIsCollected() throws Exception {
        assertEquals("""
                470 Out Of Coffee, Café épuisé, Ikke fundet
                gone
                """, afterUse("nothing"));
    }

    @Test
    void aPluginWhoseTextsAreKeptIsNotCollected() throws Exception {
        assertEquals("""
                470 Out Of Coffee, Café épuisé, Ikke fundet
                still there
                """, afterUse("texts"));
    }

    /** In a small memory, so that it's soon full. */
    private static String afterUse(String kept) throws Exception {
        return Programs.java(arguments(
                List.of("-Xmx48m", "-cp", Jars.path(Jars.join(Jars.LIBRARY, host)), "com.example.host.Collected", kept),
                Jars.PLUGINS));
    }

    private static String onTheModulePath(String main, List<Path> plugins) throws Exception {
        String modules = Jars.path(Jars.join(Jars.LIBRARY, host));
        return Programs.java(
                arguments(List.of("-p", modules, "-m", "com.example.host/com.example.host." + main), plugins));
    }

    private static String onTheClassPath(String main, List<Path> plugins) throws Exception {
        String classes = Jars.path(Jars.join(Jars.LIBRARY, host));
        return Programs.java(arguments(List.of("-cp", classes, "com.example.host." + main), plugins));
    }

    private static String[] arguments(List<String> options, List<Path> plugins) {
        return Stream.concat(options.stream(), plugins.stream().map(Path::toString))
                .toArray(String[]::new);
    }
}
