package http.status.testkit;

import static http.status.testkit.Given.assertBroken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins that are compiled on the spot, as a folder and as a jar, for the class path and for the module path. */
class PluggedInTest {
    private static final String CODES = "provides http.status.api.spi.StatusCodeProvider with ";
    private static final String TEXTS = "provides http.status.api.spi.StatusTextProvider with ";

    @TempDir
    Path folder;

    private Plugin plugin;

    @BeforeEach
    void sources() throws Exception {
        plugin = new Plugin(folder);
    }

    @Test
    void theSuiteRunsOnThePathThatItIsToldAbout() {
        boolean modulePath = "module".equals(System.getProperty("http.status.test.path", "class"));
        assertEquals(modulePath, RegistryVerifier.class.getModule().isNamed());
    }

    @Test
    void aSoundPluginHasNoFaultOnTheClassPath() throws Exception {
        plugin.sound().compile();
        assertEquals(List.of(), Plugin.onTheClassPath(plugin.classes()));
        assertEquals(List.of(), Plugin.onTheClassPath(plugin.jar()));
    }

    @Test
    void aSoundPluginHasNoFaultOnTheModulePath() throws Exception {
        plugin.sound().compile();
        assertEquals(List.of(), Plugin.onTheModulePath(plugin.classes()));
        assertEquals(List.of(), Plugin.onTheModulePath(plugin.jar()));
    }

    @Test
    void resourcesMayLieInAFolderOfTheirOwn() throws Exception {
        plugin.module(CODES + "plugin.Registry;" + TEXTS + "plugin.Texts;").compile();
        Path tests = folder.resolve("tests");
        Path resources = folder.resolve("resources");
        plugin.services(tests, StatusCodeProvider.class, Nothing.class.getName())
                .services(resources, StatusCodeProvider.class, "plugin.Registry")
                .services(resources, StatusTextProvider.class, "plugin.Texts");
        Set<Requirement> discovery = EnumSet.of(Requirement.DISCOVERED);
        assertEquals(List.of(), Plugin.onTheClassPath(discovery, plugin.classes(), tests, resources));
    }

    /** No provider at all: what a test's own service file may name. */
    private static final class Nothing {}

    @Test
    void theServiceFileOfAnotherJarDoesNotCount() throws Exception {
        plugin.module(CODES + "plugin.Registry;" + TEXTS + "plugin.Texts;").compile();
        Plugin other = new Plugin(folder.resolve("other")).sound();
        assertBroken(
                Requirement.SERVICE_FILE,
                Plugin.onTheClassPath(plugin.jar(), other.jar()),
                "StatusCodeProvider beside plugin.Registry is missing",
                "StatusTextProvider beside plugin.Texts is missing");
    }

    @Test
    void aProviderThatNoServiceFileNamesIsIgnoredOnTheClassPath() throws Exception {
        plugin.sound().services(StatusCodeProvider.class, "# none").compile();
        List<Fault> faults = Plugin.onTheClassPath(plugin.jar());
        assertEquals(Set.of(Requirement.SERVICE_FILE, Requirement.DISCOVERED), requirements(faults));
        assertTrue(
                faults.get(0)
                        .message()
                        .contains("names [] and not that class: the provider is ignored on the class path"),
                faults::toString);
        assertTrue(faults.get(1).message().contains("and not \"plugin\""), faults::toString);
    }

    @Test
    void aProviderThatNoServiceFileNamesIsFoundOnTheModulePathAndAFaultAllTheSame() throws Exception {
        plugin.sound().compile();
        Files.delete(plugin.classes().resolve("META-INF/services/" + StatusTextProvider.class.getName()));
        assertBroken(Requirement.SERVICE_FILE, Plugin.onTheModulePath(plugin.jar()), "beside plugin.Texts is missing");
    }

    @Test
    void aProviderThatTheModuleDoesNotProvideIsIgnoredOnTheModulePath() throws Exception {
        plugin.sound().module(CODES + "plugin.Registry;").compile();
        for (Path root : List.of(plugin.classes(), plugin.jar())) {
            assertBroken(
                    Requirement.MODULE_PROVIDES,
                    Plugin.onTheClassPath(root),
                    "module plugin provides [] as http.status.api.spi.StatusTextProvider and not plugin.Texts",
                    "ignored on the module path");
        }
    }

    @Test
    void aRegistryThatTheModuleDoesNotProvideIsNotFoundThere() throws Exception {
        plugin.sound().module(TEXTS + "plugin.Texts;").compile();
        List<Fault> faults = Plugin.onTheModulePath(plugin.jar());
        assertEquals(Set.of(Requirement.MODULE_PROVIDES, Requirement.DISCOVERED), requirements(faults));
        assertTrue(faults.get(1).message().contains("a provides clause of module plugin"), faults::toString);
    }

    @Test
    void aPluginWithoutAModuleInfoIsForTheClassPathAloneAndHasNoFault() throws Exception {
        plugin.services(StatusCodeProvider.class, "plugin.Registry")
                .services(StatusTextProvider.class, "plugin.Texts")
                .compile();
        assertEquals(List.of(), Plugin.onTheClassPath(plugin.classes()));
        assertEquals(List.of(), Plugin.onTheClassPath(plugin.jar()));
        assertEquals(List.of(), Plugin.textsOnTheClassPath(plugin.jar()));
    }

    @Test
    void anAutomaticModuleNeedsNoModuleInfo() throws Exception {
        plugin.services(StatusCodeProvider.class, "plugin.Registry")
                .services(StatusTextProvider.class, "plugin.Texts")
                .compile();
        assertEquals(List.of(), Plugin.onTheModulePath(plugin.jar()));
    }

    @Test
    void bothWorldsNameTheSameProviders() throws Exception {
        plugin.sound()
                .source("plugin/More.java", "package plugin; public class More extends Registry {}")
                .module(CODES + "plugin.Registry, plugin.More;" + TEXTS + "plugin.Texts;")
                .services(StatusTextProvider.class, "plugin.Texts", "plugin.Forgotten")
                .compile();
        List<Fault> faults = Plugin.onTheClassPath(plugin.jar());
        assertBroken(
                Requirement.SAME_PROVIDERS,
                faults,
                "module plugin provides [plugin.More], which META-INF/services/http.status.api.spi.StatusCodeProvider",
                "names [plugin.Forgotten], which module plugin doesn't provide");
    }

    @Test
    void textsAloneAreAskedForWhatConcernsThem() throws Exception {
        plugin.sound().services(StatusCodeProvider.class, "# none").compile();
        assertEquals(List.of(), Plugin.textsOnTheClassPath(plugin.classes()));
        assertEquals(List.of(), Plugin.textsOnTheClassPath(plugin.jar()));
    }

    @Test
    void textsAloneThatNobodyNamesAreIgnored() throws Exception {
        plugin.sound()
                .module(CODES + "plugin.Registry;")
                .services(StatusTextProvider.class, "plugin.Forgotten")
                .compile();
        List<Fault> faults = Plugin.textsOnTheClassPath(plugin.jar());
        assertEquals(
                Set.of(Requirement.SERVICE_FILE, Requirement.MODULE_PROVIDES, Requirement.SAME_PROVIDERS),
                requirements(faults));
    }

    @Test
    void aLanguageThatNobodyNamesIsNotFound() throws Exception {
        installing().services(StatusTextProvider.class, "# none").compile();
        List<Fault> faults = Plugin.textsOnTheClassPath(plugin.jar());
        assertEquals(Set.of(Requirement.SERVICE_FILE, Requirement.DISCOVERED), requirements(faults));
        assertTrue(
                faults.get(1)
                        .message()
                        .endsWith("finds the languages [en] and not [fr]: name the class in META-INF/services"),
                faults::toString);
    }

    @Test
    void aLanguageThatIsNamedIsFound() throws Exception {
        installing().compile();
        assertEquals(List.of(), Plugin.textsOnTheClassPath(plugin.jar()));
    }

    /** Has the French texts install their language. */
    private Plugin installing() throws Exception {
        String method = """
                    @Override
                    public Map<http.status.api.StatusClass, StatusText> classTexts(Locale locale) {
                        Map<http.status.api.StatusClass, StatusText> texts = new java.util.HashMap<>();
                        for (http.status.api.StatusClass each : http.status.api.StatusClass.values()) {
                            texts.put(each, StatusText.of("Classe", "Un texte.", locale));
                        }
                        return texts;
                    }
                """;
        String words = "public class Texts implements StatusTextProvider {";
        return edited("plugin/Texts.java", words, words + "\n" + method);
    }

    @Test
    void anIdThatAnotherProviderHasIsNotFound() throws Exception {
        plugin.sound()
                .source(
                        "plugin/More.java",
                        "package plugin; public class More extends Registry {"
                                + " public int priority() { return 1; } }")
                .module(CODES + "plugin.Registry, plugin.More;" + TEXTS + "plugin.Texts;")
                .services(StatusCodeProvider.class, "plugin.Registry", "plugin.More")
                .compile();
        assertBroken(Requirement.DISCOVERED, Plugin.onTheClassPath(plugin.jar()), "belongs to plugin.More");
    }

    @Test
    void aProviderThatLooksACodeUpIsFoundOut() throws Exception {
        looksUp("plugin/Registry.java", "return \"plugin\";", "http.status.api.StatusCode.of(404); return \"plugin\";");
        assertBroken(Requirement.NO_LOOKUP, Plugin.onTheClassPath(plugin.jar()), "plugin.Registry looks something up");
    }

    @Test
    void aStaticInitialiserThatLooksACodeUpIsFoundOut() throws Exception {
        looksUp(
                "plugin/Registry.java",
                "public class Registry implements StatusCodeProvider {",
                "public class Registry implements StatusCodeProvider {"
                        + " static final StatusCode GONE = StatusCode.of(410);");
        assertBroken(
                Requirement.NO_LOOKUP, Plugin.onTheClassPath(plugin.classes()), "plugin.Registry looks something up");
    }

    @Test
    void aProviderOfTextsThatLooksATextUpIsFoundOut() throws Exception {
        looksUp("plugin/Texts.java", "return Set.of(", "http.status.api.StatusTexts.of(Locale.GERMAN); return Set.of(");
        String words = "plugin.Texts looks something up";
        assertBroken(Requirement.NO_LOOKUP, Plugin.onTheClassPath(plugin.jar()), words);
        assertBroken(Requirement.NO_LOOKUP, Plugin.textsOnTheClassPath(plugin.jar()), words);
    }

    @Test
    void aLookupIsFoundOutOnTheModulePathToo() throws Exception {
        looksUp("plugin/Registry.java", "return \"plugin\";", "http.status.api.StatusCode.of(404); return \"plugin\";");
        assertBroken(Requirement.NO_LOOKUP, Plugin.onTheModulePath(plugin.jar()), "plugin.Registry looks something up");
    }

    private void looksUp(String file, String words, String broken) throws Exception {
        edited(file, words, broken).compile();
    }

    /** A sound plug-in, but for some words of one source. */
    private Plugin edited(String file, String words, String others) throws Exception {
        String source = Files.readString(folder.resolve("sources").resolve(file));
        assertTrue(source.contains(words));
        return plugin.sound().source(file, source.replace(words, others));
    }

    private static Set<Requirement> requirements(List<Fault> faults) {
        return faults.stream().map(Fault::requirement).collect(Collectors.toSet());
    }
}
