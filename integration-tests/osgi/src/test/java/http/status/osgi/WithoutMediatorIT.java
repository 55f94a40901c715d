package http.status.osgi;

import static http.status.osgi.Part.API;
import static http.status.osgi.Part.APPLICATION;
import static http.status.osgi.Part.PLUGINS;
import static http.status.osgi.Part.PROVIDERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundles in a framework that has no service loader mediator. */
class WithoutMediatorIT {
    private static final List<Path> EVERYTHING = Part.jars(List.of(API, PROVIDERS, PLUGINS, APPLICATION));

    @TempDir
    Path storage;

    @ParameterizedTest
    @EnumSource
    void everyBundleResolvesAndStarts(Implementation implementation) throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(EVERYTHING);
            assertEquals(List.of(), osgi.bundlesThatAreNotActive());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLibraryAloneResolvesAndStarts(Implementation implementation) throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(Jars.LIBRARY);
            assertEquals(List.of(), osgi.bundlesThatAreNotActive());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberAnswersUnregistered(Implementation implementation) throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(EVERYTHING);
            assertEquals("404 of [], unregistered", osgi.ask("404"));
            assertEquals("Client Error", osgi.ask("404 in French"));
            assertEquals("[]", osgi.ask("installed registries"));
            assertEquals("[en]", osgi.ask("installed languages"));
            assertEquals("[[], []]", osgi.ask("installed failures"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneWarningTellsThatAMediatorIsMissing(Implementation implementation) throws Exception {
        try (Log log = new Log();
                Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(EVERYTHING);
            for (String question : List.of("404", "404 in French", "installed registries", "404")) {
                osgi.ask(question);
            }
            assertEquals(1, log.lines().size(), log.lines()::toString);
            String line = log.lines().get(0);
            assertTrue(line.startsWith("WARNING: "), line);
            assertTrue(line.contains("http-status-iana") && line.contains("mediator"), line);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anApplicationThatPassesTheProvidersHasEverything(Implementation implementation) throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(EVERYTHING);
            assertEquals("404 Not Found of [iana]", osgi.ask("404 of passed providers"));
            assertEquals("Ressource introuvable", osgi.ask("404 in French of passed providers"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anApplicationThatImportsThePackageOfTheResourceBundlesReadsThem(Implementation implementation)
            throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(EVERYTHING);
            assertEquals("Ressource introuvable", osgi.ask("404 in French of a resource bundle"));
        }
    }
}
