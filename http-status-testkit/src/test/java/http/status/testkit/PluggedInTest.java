package http.status.testkit;

import static http.status.testkit.Given.assertBroken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plug-ins that are compiled on the spot, as a folder and as a jar, for the class path and for the module path. */
class PluggedInTest {
    private static final String CODES = "provides http.status.api.spi.StatusCodeProvider with ";
    private static final String TEXTS = "provides http.status.api.spi.StatusTextProvider with ";

    /** How the registry of a plug-in gives its code. */
    private static final String ANSWER =
            "return List.of(StatusCode.builder(\"plugin\", 470).phrase(\"Plugged In\").build());";

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
        assertEquals(List.of(), Plugin.onTheClassPath(discovery, plugin.classes(), resources, tests));
    }

    /** No provider at all: what a test's own service file may name. */
    private static final class Nothing {}

    @Test
    void theServiceFileOfAnotherPlaceDoesNotCountForAJar() throws Exception {
        plugin.module(CODES + "plugin.Registry;" + TEXTS + "plugin.Texts;").compile();
        Plugin other = new Plugin(folder.resolve("other")).sound();
        for (Path place : List.of(other.jar(), other.classes())) {
            assertBothServiceFilesAreMissing(Plugin.onTheClassPath(plugin.jar(), place));
        }
    }

    private static void assertBothServiceFilesAreMissing(List<Fault> faults) {
        assertBroken(
                Requirement.SERVICE_FILE,
                faults,
                "StatusCodeProvider beside plugin.Registry is missing",
                "StatusTextProvider beside plugin.Texts is missing");
        assertEquals(2, faults.size(), faults::toString);
    }

    @Test
    void aJarThatIsWrittenAnewIsReadAnew() throws Exception {
        plugin.sound().compile();
        assertEquals(List.of(), Plugin.onTheClassPath(plugin.jar()));
        plugin.services(StatusCodeProvider.class, "# What is written here moves all that follows.", "plugin.Registry")
                .services(StatusTextProvider.class, "# none");
        assertBroken(Requirement.SERVICE_FILE, Plugin.onTheClassPath(plugin.jar()), "names [] and not that class");
    }

    @Test
    void aClassThatLiesNowhereIsNamedInNoServiceFile() throws Exception {
        plugin.compile();
        assertBothServiceFilesAreMissing(Plugin.verify(plugin.inMemory(), EnumSet.of(Requirement.DISCOVERED)));
    }

    @Test
    void whatIsNoModuleInfoIsAFault() throws Exception {
        plugin.sound().compile();
        Files.writeString(plugin.classes().resolve("module-info.class"), "module plugin {}");
        assertBroken(
                Requirement.SERVICE_FILE,
                Plugin.onTheClassPath(plugin.classes()),
                "what is beside plugin.Registry can't be read: java.lang.module.InvalidModuleDescriptorException",
                "what is beside plugin.Texts can't be read: ");
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
        plugin.services(StatusTextProvider.class, "# none");
        assertBroken(Requirement.SERVICE_FILE, Plugin.onTheModulePath(plugin.jar()), "names [] and not that class");
    }

    /** In a jar for several releases of Java, it lies in the folder of those that have modules. */
    @Test
    void aModuleInfoThatIsNotBesideTheClassIsTheModulesAllTheSame() throws Exception {
        plugin.sound().module(CODES + "plugin.Registry;").compile();
        Path folder = Files.createDirectories(plugin.classes().resolve("META-INF/versions/9"));
        Files.move(plugin.classes().resolve("module-info.class"), folder.resolve("module-info.class"));
        assertBroken(
                Requirement.MODULE_PROVIDES,
                Plugin.onTheModulePath(plugin.jar("Multi-Release: true")),
                "module plugin provides [] as http.status.api.spi.StatusTextProvider and not plugin.Texts");
    }

    @Test
    void aClassForANewerReleaseIsPluggedInByTheServiceFileOfItsModule() throws Exception {
        plugin.sound().compile();
        Path folder = Files.createDirectories(plugin.classes().resolve("META-INF/versions/9/plugin"));
        Files.move(plugin.classes().resolve("plugin/Texts.class"), folder.resolve("Texts.class"));
        assertEquals(List.of(), Plugin.onTheModulePath(plugin.jar("Multi-Release: true")));
    }

    @Test
    void aHiddenRegistryHasNoFault() throws Exception {
        hidden().compile();
        assertEquals(List.of(), Plugin.onTheModulePath(plugin.jar()));
    }

    @Test
    void aHiddenRegistryIsComparedWithTheInstanceThatTheServiceLoaderMakes() throws Exception {
        hidden().source(
                        "plugin/Registry.java",
                        source("plugin/Registry.java")
                                .replace("\"plugin\", 470)", "\"plugin\", number)")
                                .replace(
                                        "public class Registry implements StatusCodeProvider {",
                                        "public class Registry implements StatusCodeProvider {"
                                                + " private static int made;"
                                                + " private final int number = 470 + made++ * 30;"))
                .compile();
        assertBroken(
                Requirement.CODES_STAY,
                Plugin.onTheModulePath(plugin.jar()),
                "statusCodes() gave code 470 and not when called on another instance",
                " not at first, but when called on another instance");
    }

    /** A sound plug-in whose package is exported to nobody. */
    private Plugin hidden() throws Exception {
        return plugin.sound()
                .source(
                        "module-info.java",
                        "module plugin { requires http.status.api; " + CODES + "plugin.Registry;" + TEXTS
                                + "plugin.Texts; }");
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
    void aRegistryThatIsFoundAndLeftOutIsToldOnce() throws Exception {
        edited("plugin/Registry.java", ANSWER, "throw new IllegalStateException(\"no codes\");")
                .compile();
        List<Fault> faults = Plugin.onTheClassPath(plugin.jar());
        assertEquals(
                List.of(
                        Requirement.CODES_GIVEN,
                        Requirement.TEXT_OF_A_CODE,
                        Requirement.ACCEPTED,
                        Requirement.DISCOVERED),
                faults.stream().map(Fault::requirement).toList());
        assertTrue(
                faults.get(3)
                        .message()
                        .startsWith("StatusCatalog.load(...) with the class loader of plugin.Registry finds it, and"
                                + " leaves it out: "),
                faults::toString);
    }

    @Test
    void theFieldsOfAClassOfTheJdkAreNotLookedAt() throws Exception {
        plugin.services(StatusCodeProvider.class, "plugin.Registry")
                .services(StatusTextProvider.class, "plugin.Texts")
                .source("plugin/Code.java", """
                        package plugin;

                        public class Code extends javax.annotation.processing.AbstractProcessor
                                implements http.status.api.StatusCode {
                            public int code() {
                                return 470;
                            }

                            public String phrase() {
                                return "Plugged In";
                            }

                            public String registry() {
                                return "plugin";
                            }

                            public boolean process(
                                    java.util.Set<? extends javax.lang.model.element.TypeElement> annotations,
                                    javax.annotation.processing.RoundEnvironment round) {
                                return false;
                            }
                        }
                        """)
                .source(
                        "plugin/Registry.java",
                        source("plugin/Registry.java").replace(ANSWER, "return List.of(new Code());"))
                .compile();
        assertEquals(List.of(), Plugin.onTheClassPath(plugin.jar()));
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

    @Test
    void aLookupBesideARegistryThatFailsIsFoundOut() throws Exception {
        edited(
                        "plugin/Registry.java",
                        ANSWER,
                        "IllegalStateException e = new IllegalStateException(\"no codes, and no trace\");"
                                + " e.setStackTrace(new StackTraceElement[0]); throw e;")
                .source(
                        "plugin/Texts.java",
                        source("plugin/Texts.java")
                                .replace(
                                        "return Set.of(",
                                        "http.status.api.StatusTexts.of(Locale.GERMAN); return Set.of("))
                .compile();
        List<String> lookups = Plugin.onTheClassPath(plugin.jar()).stream()
                .filter(fault -> fault.requirement() == Requirement.NO_LOOKUP)
                .map(Fault::message)
                .toList();
        assertEquals(1, lookups.size(), lookups::toString);
        assertTrue(lookups.get(0).startsWith("plugin.Texts looks something up"), lookups::toString);
    }

    /** What a provider sees of the world while it is read a second time: each looks a code up if it is as it should be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Registry.class.getResource(\"words.txt\") != null",
                "Registry.class.getResource(\"missing.txt\") == null",
                "new String(Registry.class.getClassLoader().getResources(\"plugin/words.txt\").nextElement().openStream()"
                        + ".readAllBytes()).equals(\"470\")",
                "!Registry.class.getClassLoader().getResources(\"plugin/missing.txt\").hasMoreElements()",
                "Class.forName(\"javax.annotation.processing.Processor\").getClassLoader()"
                        + " == ClassLoader.getPlatformClassLoader()",
                "!isThere(\"plugin.Missing\")"
            })
    void aProviderThatIsReadAnewFindsWhatItUses(String condition) throws Exception {
        looksUpIf(condition);
        String words = "plugin.Registry looks something up";
        assertBroken(Requirement.NO_LOOKUP, Plugin.onTheClassPath(plugin.classes()), words);
        assertBroken(Requirement.NO_LOOKUP, Plugin.onTheClassPath(plugin.jar()), words);
    }

    @Test
    void aModuleThatIsReadAnewFindsItsOwnFiles() throws Exception {
        looksUpIf("Registry.class.getResource(\"words.txt\") != null"
                + " && Registry.class.getResource(\"missing.txt\") == null");
        assertBroken(Requirement.NO_LOOKUP, Plugin.onTheModulePath(plugin.jar()), "plugin.Registry looks something up");
    }

    private void looksUpIf(String condition) throws Exception {
        looksUp("plugin/Registry.java", "public class Registry implements StatusCodeProvider {", """
                public class Registry implements StatusCodeProvider {
                    static {
                        if (isAsItShouldBe()) {
                            StatusCode.of(410);
                        }
                    }

                    private static boolean isAsItShouldBe() {
                        try {
                            return %s;
                        } catch (Exception e) {
                            return false;
                        }
                    }

                    private static boolean isThere(String name) {
                        try {
                            return Class.forName(name) != null;
                        } catch (ClassNotFoundException e) {
                            return false;
                        }
                    }
                """.formatted(
                        condition));
        Files.writeString(plugin.classes().resolve("plugin/words.txt"), "470");
    }

    @Test
    void anErrorThatNoProgramSurvivesIsThrownOnByTheSecondReadingToo() throws Exception {
        plugin.sound().compile();
        URL[] jar = {plugin.jar().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jar, PluggedInTest.class.getClassLoader()) {
            @Override
            public InputStream getResourceAsStream(String name) {
                throw new OutOfMemoryError("as if");
            }
        }) {
            assertThrows(OutOfMemoryError.class, () -> Plugin.verify(loader, Set.of()));
        }
    }

    private void looksUp(String file, String words, String broken) throws Exception {
        edited(file, words, broken).compile();
    }

    /** A sound plug-in, but for some words of one source. */
    private Plugin edited(String file, String words, String others) throws Exception {
        String source = source(file);
        assertTrue(source.contains(words));
        return plugin.sound().source(file, source.replace(words, others));
    }

    private String source(String file) throws Exception {
        return Files.readString(folder.resolve("sources").resolve(file));
    }

    private static Set<Requirement> requirements(List<Fault> faults) {
        return faults.stream().map(Fault::requirement).collect(Collectors.toSet());
    }
}
