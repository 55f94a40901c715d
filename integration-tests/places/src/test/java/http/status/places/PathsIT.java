package http.status.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One application, the same jars, the same output: on the class path, on the module path and on both. */
class PathsIT {
    private static final String MODULE = "com.example.shop/" + Reports.MAIN;

    @TempDir
    static Path folder;

    private static Path shop;

    @BeforeAll
    static void compile() throws Exception {
        shop = Programs.application("shop", folder);
    }

    static Stream<List<Path>> orders() {
        return Jars.orders(Jars.ALL);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void onTheClassPathEverythingIsFoundInWhateverOrderTheJarsAre(List<Path> jars) throws Exception {
        assertEquals(Reports.EVERYTHING, onTheClassPath(jars));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void onTheModulePathEverythingIsFoundInWhateverOrderTheJarsAre(List<Path> jars) throws Exception {
        assertEquals(Reports.EVERYTHING, onTheModulePath(jars));
    }

    @Test
    void pluginsOnTheClassPathAreFoundByTheApiOnTheModulePath() throws Exception {
        String modules = Jars.path(Jars.join(Jars.LIBRARY, shop));
        assertEquals(Reports.EVERYTHING, Programs.java("-p", modules, "-cp", Jars.path(Jars.PLUGINS), "-m", MODULE));
    }

    @Test
    void providersOnTheClassPathAreFoundByTheApiAlone() throws Exception {
        String modules = Jars.path(List.of(Jars.API, shop));
        String classes = Jars.path(Jars.join(Jars.PLUGINS, Jars.I18N, Jars.IANA));
        assertEquals(Reports.EVERYTHING, Programs.java("-p", modules, "-cp", classes, "-m", MODULE));
    }

    @Test
    void providersOnTheModulePathAreFoundByAnApplicationOnTheClassPath() throws Exception {
        String modules = Jars.path(Jars.ALL);
        assertEquals(
                Reports.EVERYTHING,
                Programs.java("-p", modules, "--add-modules", "http.status.api", "-cp", shop.toString(), Reports.MAIN));
    }

    @Test
    void aJarThatIsOnBothPathsIsFoundOnce() throws Exception {
        String jars = Jars.path(Jars.ALL);
        assertEquals(
                Reports.EVERYTHING, Programs.java("-p", jars + File.pathSeparator + shop, "-cp", jars, "-m", MODULE));
    }

    @Test
    void theOneDependencyBringsCodesAndTexts() throws Exception {
        assertEquals(Reports.WITHOUT_PLUGINS, onTheClassPath(Jars.BROUGHT));
        assertEquals(Reports.WITHOUT_PLUGINS, onTheModulePath(Jars.BROUGHT));
    }

    @Test
    void theOneModuleIsAllThatAnApplicationRequires() throws Exception {
        String jars = Jars.path(Jars.join(Jars.BROUGHT, Programs.application("one", folder)));
        assertEquals(Reports.ONE, Programs.java("-cp", jars, Reports.ONE_MAIN));
        assertEquals(Reports.ONE, Programs.java("-p", jars, "-m", "com.example.one/" + Reports.ONE_MAIN));
    }

    @Test
    void theApiAloneAnswersEveryLookupAndOneWarningTellsWhatIsMissing() throws Exception {
        Reports.assertNothingButAWarning(onTheClassPath(List.of(Jars.API)));
        Reports.assertNothingButAWarning(onTheModulePath(List.of(Jars.API)));
    }

    @Test
    void withoutItsServiceFilesAJarIsFoundOnTheModulePathOnly() throws Exception {
        Path acme = Jars.copy(
                Jars.ACME,
                Files.createDirectory(folder.resolve("without-services")),
                name -> name.startsWith("META-INF/services/"),
                Map.of());
        List<Path> jars = Jars.join(Jars.LIBRARY, Jars.DANISH, acme);
        assertEquals(Reports.WITHOUT_ACME, onTheClassPath(jars));
        assertEquals(Reports.EVERYTHING, onTheModulePath(jars));
    }

    @Test
    void withoutItsProvidesClausesAModuleIsFoundOnTheClassPathOnly() throws Exception {
        Path sources = Files.createDirectory(folder.resolve("without-provides"));
        Path descriptor = Files.writeString(
                sources.resolve("module-info.java"),
                "module com.example.acme { requires transitive http.status.api; exports com.example.acme; }");
        Programs.compile(
                List.of(descriptor.toString()),
                "-p",
                Jars.API.toString(),
                "--patch-module",
                "com.example.acme=" + Jars.ACME,
                "-d",
                sources.toString());
        byte[] compiled = Files.readAllBytes(sources.resolve("module-info.class"));
        Path acme = Jars.copy(Jars.ACME, sources, name -> false, Map.of("module-info.class", compiled));
        List<Path> jars = Jars.join(Jars.LIBRARY, Jars.DANISH, acme);
        assertEquals(Reports.EVERYTHING, onTheClassPath(jars));
        assertEquals(Reports.WITHOUT_ACME, onTheModulePath(jars));
    }

    private static String onTheClassPath(List<Path> jars) throws Exception {
        return Programs.java("-cp", Jars.path(Jars.join(jars, shop)), Reports.MAIN);
    }

    private static String onTheModulePath(List<Path> jars) throws Exception {
        return Programs.java("-p", Jars.path(Jars.join(jars, shop)), "-m", MODULE);
    }
}
