package http.status.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees, on a wide screen and on a telephone, in light and dark. */
class PagesIT {
    private static final int[] WIDTHS = {1100, 390};

    @TempDir
    static Path folder;

    private static Program explorer;
    private static Program shop;
    private static Browser english;
    private static Browser french;
    private static Browser japanese;

    @BeforeAll
    static void start() throws IOException {
        if (!Browser.isInstalled()) {
            System.out.println(
                    "SKIPPED: the pages are not opened in a browser, because this machine has no /usr/bin/chromium"
                            + " and /usr/bin/chromedriver (Debian's packages chromium and chromium-driver).");
        }
        assumeTrue(Browser.isInstalled(), "no Chromium");
        explorer = new Program("http.status.explorer.Explorer");
        shop = new Program("com.example.errors.servlet.Shop");
        english = new Browser("en-GB,en", folder.resolve("english"));
        french = new Browser("fr-CA,fr", folder.resolve("french"));
        japanese = new Browser("ja", folder.resolve("japanese"));
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable each : new AutoCloseable[] {english, french, japanese, explorer, shop}) {
            if (each != null) {
                each.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/orders/7      | en | 404 Not Found",
                "/orders/7      | fr | 404 Ressource introuvable",
                "/orders/night  | fr | 503 Service indisponible",
                "/orders/broken | en | 500 Internal Server Error",
                "/orders/broken | fr | 500 Erreur interne du serveur",
            })
    void anErrorPageIsInTheReadersLanguageAndForEveryone(String path, String language, String title) throws Exception {
        assertPage(shop.uri(path), language, title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/           | en | HTTP status codes",
                "/           | fr | Codes de statut HTTP",
                "/404        | en | 404 Not Found",
                "/404        | fr | 404 Ressource introuvable",
                "/499        | fr | 499 Requête interrompue par le client",
                "/registries | en | Registries",
                "/registries | fr | Registres",
                "/nowhere    | fr | 404 Ressource introuvable",
                "/           | ja | HTTP status codes",
                "/404        | ja | 404 リソースが見つかりません",
            })
    void theExplorerIsInTheReadersLanguageAndForEveryone(String path, String language, String title) throws Exception {
        assertPage(explorer.uri(path), language, title);
    }

    private static void assertPage(String uri, String language, String title) throws IOException {
        Browser browser = Map.of("en", english, "fr", french, "ja", japanese).get(language);
        for (int width : WIDTHS) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.open(uri, width, dark);
                assertEquals(title, browser.title());
                assertEquals(language, browser.value("document.documentElement.lang"));
                assertEquals(List.of(), browser.console());
                assertEquals(List.of(), browser.violations(), uri + " at " + width + (dark ? ", dark" : ", light"));
                assertFits(browser, uri, width);
                browser.value("document.querySelectorAll('details').forEach(each => each.open = true)");
                assertFits(browser, uri + ", unfolded,", width);
            }
        }
    }

    private static void assertFits(Browser browser, String page, int width) {
        assertTrue(
                (Boolean) browser.value("document.documentElement.scrollWidth <= window.innerWidth"),
                page + " is wider than " + width);
    }
}
