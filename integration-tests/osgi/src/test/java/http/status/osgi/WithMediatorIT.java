package http.status.osgi;

import static http.status.osgi.Part.API;
import static http.status.osgi.Part.APPLICATION;
import static http.status.osgi.Part.MEDIATOR;
import static http.status.osgi.Part.PLUGINS;
import static http.status.osgi.Part.PROVIDERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;

/** The bundles in a framework with SPI Fly. */
class WithMediatorIT {
    private static final List<Path> ALL_BUT_PLUGINS = Part.jars(List.of(MEDIATOR, API, PROVIDERS, APPLICATION));

    @TempDir
    Path storage;

    @ParameterizedTest
    @EnumSource
    void everyBundleResolvesAndStarts(Implementation implementation) throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(Part.jars(List.of(Part.values())));
            assertEquals(List.of(), osgi.bundlesThatAreNotActive());
        }
    }

    /** Each part comes first and last, and before and after each other part. */
    static Stream<Arguments> orders() {
        List<Arguments> orders = new ArrayList<>();
        for (Implementation implementation : Implementation.values()) {
            for (int distance = 0; distance < Part.values().length; distance++) {
                List<Part> order = new ArrayList<>(Arrays.asList(Part.values()));
                Collections.rotate(order, distance);
                orders.add(Arguments.of(implementation, List.copyOf(order)));
                Collections.reverse(order);
                orders.add(Arguments.of(implementation, List.copyOf(order)));
            }
        }
        return orders.stream();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void everythingIsFoundInWhateverOrderTheBundlesStart(Implementation implementation, List<Part> order)
            throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(Part.jars(order));
            assertEquals("404 Not Found of [iana]", osgi.ask("404"));
            assertEquals("true", osgi.ask("404 is the enum's"));
            assertEquals("Ressource introuvable", osgi.ask("404 in French"));
            assertEquals("Ikke fundet", osgi.ask("404 in Danish"));
            assertEquals("Klientfejl", osgi.ask("404's kind in Danish"));
            assertEquals("470 Out Of Coffee of [acme]", osgi.ask("470"));
            assertEquals("Café épuisé", osgi.ask("470 in French"));
            assertEquals("[iana, acme]", osgi.ask("installed registries"));
            assertEquals("[da, en, fr]", osgi.ask("installed languages"));
            assertEquals("[[], []]", osgi.ask("installed failures"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProviderThatComesLaterIsLoadedThroughAnyLoader(Implementation implementation) throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(ALL_BUT_PLUGINS);
            assertEquals("[iana] []", osgi.ask("what the library's loader loads"));
            List<Bundle> plugins = osgi.start(PLUGINS.jars());
            assertEquals("[iana, acme] []", osgi.ask("what the library's loader loads"));
            assertEquals("[iana, acme] []", osgi.ask("what the application's loader loads"));
            assertEquals("[iana, acme] []", osgi.ask("what the system's loader loads"));
            assertEquals("[da, en, fr]", osgi.ask("languages the library's loader loads"));
            for (Bundle plugin : plugins) {
                plugin.stop();
            }
            assertEquals("[iana] []", osgi.ask("what the library's loader loads"));
            assertEquals("[en, fr]", osgi.ask("languages the library's loader loads"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theInstalledCatalogsKeepTheirFirstSnapshotUntilTheLibraryIsRefreshed(Implementation implementation)
            throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            List<Bundle> bundles = osgi.start(ALL_BUT_PLUGINS);
            assertEquals("[iana]", osgi.ask("installed registries"));
            assertEquals("[en, fr]", osgi.ask("installed languages"));
            osgi.start(PLUGINS.jars());
            assertEquals("[iana]", osgi.ask("installed registries"));
            assertEquals("[en, fr]", osgi.ask("installed languages"));
            osgi.refresh(List.of(named("http.status.api", bundles)));
            assertEquals("[iana, acme]", osgi.ask("installed registries"));
            assertEquals("[da, en, fr]", osgi.ask("installed languages"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLibraryThatWasUsedBeforeTheMediatorStartedFindsNothingUntilItIsRefreshed(Implementation implementation)
            throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            List<Bundle> bundles = osgi.start(Part.jars(List.of(API, PROVIDERS, APPLICATION)));
            assertEquals("[] []", osgi.ask("what the library's loader loads"));
            osgi.start(MEDIATOR.jars());
            assertEquals("[] []", osgi.ask("what the library's loader loads"));
            osgi.refresh(List.of(named("http.status.api", bundles)));
            assertEquals("[iana] []", osgi.ask("what the library's loader loads"));
            assertEquals("404 Not Found of [iana]", osgi.ask("404"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLibraryThatResolvedBeforeTheMediatorWasInstalledFindsEverything(Implementation implementation)
            throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(Part.jars(List.of(API, PROVIDERS, APPLICATION)));
            osgi.start(MEDIATOR.jars());
            assertEquals("[iana]", osgi.ask("installed registries"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberAnswersWhereNoProviderIsInstalled(Implementation implementation) throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(MEDIATOR.jars());
            osgi.start(Part.jars(List.of(API, APPLICATION)));
            assertEquals("404 of [], unregistered", osgi.ask("404"));
            assertEquals("Client Error", osgi.ask("404 in French"));
            assertEquals("[]", osgi.ask("installed registries"));
            assertEquals("[en]", osgi.ask("installed languages"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRegistryAnswersInEnglishWhereNoTextsAreInstalled(Implementation implementation) throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(MEDIATOR.jars());
            osgi.start(List.of(Jars.API, Jars.IANA, Jars.application()));
            assertEquals("404 Not Found of [iana]", osgi.ask("404"));
            assertEquals("Not Found", osgi.ask("404 in French"));
        }
    }

    /** The control of the tests above: they can fail. */
    @ParameterizedTest
    @EnumSource
    void aProviderWhoseManifestNamesNoServiceIsNotFound(Implementation implementation) throws Exception {
        List<String> headers = List.of("Provide-Capability", "Require-Capability");
        Path nameless = Jars.without(headers, Jars.IANA, storage);
        try (Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(MEDIATOR.jars());
            osgi.start(List.of(Jars.API, nameless, Jars.I18N, Jars.application()));
            assertEquals(List.of(), osgi.bundlesThatAreNotActive());
            assertEquals("[]", osgi.ask("installed registries"));
            assertEquals("[en, fr]", osgi.ask("installed languages"));
            assertEquals("[[], []]", osgi.ask("installed failures"));
            assertEquals("404 of [], unregistered", osgi.ask("404"));
        }
    }

    /** SPI Fly 1.3.7 throws at every search as long as a bundle asks for its registrar and provides no capability. */
    @ParameterizedTest
    @EnumSource
    void lookupsSurviveABundleAtWhichTheMediatorThrows(Implementation implementation) throws Exception {
        Path halfway = Jars.without(List.of("Provide-Capability"), Jars.CUSTOM_REGISTRY, storage);
        try (Osgi osgi = new Osgi(implementation, storage)) {
            osgi.start(Part.jars(List.of(MEDIATOR, API, PROVIDERS, APPLICATION)));
            List<Bundle> plugins = osgi.start(List.of(halfway));
            assertEquals("404 of [], unregistered", osgi.ask("404"));
            assertEquals("Client Error", osgi.ask("404 in French"));
            String failures = osgi.ask("installed failures");
            assertTrue(failures.contains("StatusCodeProvider: the search for providers failed: "), failures);
            assertTrue(failures.contains("StatusTextProvider: the search for providers failed: "), failures);
            plugins.get(0).stop();
            assertEquals("[iana] []", osgi.ask("what the library's loader loads"));
        }
    }

    private static Bundle named(String name, List<Bundle> bundles) {
        return bundles.stream()
                .filter(bundle -> bundle.getSymbolicName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
