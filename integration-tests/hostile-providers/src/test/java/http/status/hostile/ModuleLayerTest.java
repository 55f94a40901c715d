package http.status.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import http.status.api.StatusCatalog;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code loadLayer(ModuleLayer)} makes of a module that was compiled a moment ago. */
class ModuleLayerTest {
    private final boolean modulePath = StatusCatalog.class.getModule().isNamed();

    @TempDir
    Path folder;

    @BeforeAll
    static void fillTheInstalledCatalogs() {
        Installed.fill();
    }

    @Test
    void theModulesOfALayerPlugInBesideThoseOfItsParent() throws Exception {
        assumeTrue(modulePath, "on the class path no layer has the API");
        StatusCatalog catalog = StatusCatalog.loadLayer(layer(ModuleFinder.of(good().classes())));
        assertTrue(catalog.registryIds().containsAll(List.of("iana", "teahouse", "plugged")), catalog::toString);
        assertEquals("470 Plugged In", catalog.resolve(470).toString());
        assertFalse(Installed.CODES.contains(470));
    }

    @Test
    void aBrokenModuleTakesNoOtherDown() throws Exception {
        assumeTrue(modulePath, "on the class path no layer has the API");
        Plugin plugin = new Plugin(folder)
                .registry("Base", "base", 469)
                .source("plugin/First.java", "package plugin; public class First extends Base {}")
                .source("plugin/Second.java", "package plugin; public class Second extends Base {}")
                .registry("Good", "plugged", 470)
                .source("module-info.java", module("plugin.First, plugin.Second, plugin.Good"))
                .compile("--module-path")
                .without("Base");
        StatusCatalog catalog = StatusCatalog.loadLayer(layer(ModuleFinder.of(plugin.classes())));
        assertTrue(catalog.contains(470), catalog::toString);
        assertEquals(
                2,
                catalog.failures().stream()
                        .filter(failure -> failure.message().contains("Unable to load plugin."))
                        .count(),
                () -> catalog.failures().toString());
    }

    @Test
    void onTheClassPathALayerServesItsOwnCopyOfTheApiAlone() throws Exception {
        assumeFalse(modulePath, "on the module path the layer's parent has the API");
        StatusCatalog catalog = StatusCatalog.loadLayer(layer(ModuleFinder.of(good().classes(), Plugin.api())));
        assertEquals(List.of(), catalog.registryIds());
        assertEquals(List.of(), catalog.failures());
    }

    @Test
    void aLayerWithoutProvidersIsLegal() {
        StatusCatalog catalog = StatusCatalog.loadLayer(ModuleLayer.empty());
        assertEquals(List.of(), catalog.registryIds());
        assertEquals(List.of(), catalog.failures());
        assertEquals("404", catalog.resolve(404).toString());
    }

    private Plugin good() throws Exception {
        return new Plugin(folder)
                .registry("Good", "plugged", 470)
                .source("module-info.java", module("plugin.Good"))
                .compile("--module-path");
    }

    private static String module(String providers) {
        return "module plugin {"
                + " requires http.status.api;"
                + " provides http.status.api.spi.StatusCodeProvider with " + providers + ";"
                + " }";
    }

    private static ModuleLayer layer(ModuleFinder modules) {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration().resolve(modules, ModuleFinder.of(), List.of("plugin"));
        return boot.defineModulesWithOneLoader(configuration, StatusCatalog.class.getClassLoader());
    }
}
