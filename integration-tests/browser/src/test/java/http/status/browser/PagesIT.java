package http.status.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What a reader sees, on a wide screen and on a telephone, in light and dark. */
class PagesIT {
    private static final int[] WIDTHS = {1100, 390};

    @TempDir
    static Path folder;

    private static Path site;
    private static Program explorer;
    private static Program shop;
    private static Browser english;
    private static Browser french;
    private static Browser japanese;

    @BeforeAll
    static void start() throws Exception {
        if (!Browser.isInstalled()) {
            System.out.println(
                    "SKIPPED: the pages are not opened in a browser, because this machine has no /usr/bin/chromium"
                            + " and /usr/bin/chromedriver (Debian's packages chromium and chromium-driver).");
        }
        assumeTrue(Browser.isInstalled(), "no Chromium");
        site = site();
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
        assertPage(shop.uri(path), language, title, List.of("/favicon.ico"));
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
        assertPage(explorer.uri(path), language, title, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index.html         | en | http-status",
                "README.html        | en | Acme",
                "en/index.html      | en | HTTP status codes",
                "fr/index.html      | fr | Codes de statut HTTP",
                "en/404.html        | en | 404 Not Found",
                "fr/499.html        | fr | 499 Requête interrompue par le client",
                "fr/registries.html | fr | Registres",
            })
    void theSiteIsForEveryoneWithoutAServer(String path, String language, String title) throws Exception {
        assertPage(site.resolve(path).toUri().toString(), language, title, List.of());
    }

    /** The site of a small project: the documents of a real one would only make it longer. */
    private static Path site() throws Exception {
        Path project = folder.resolve("project");
        Files.createDirectories(project.resolve("docs"));
        Files.createDirectories(project.resolve("bom"));
        Files.writeString(project.resolve("bom/pom.xml"), "<project><version>1</version></project>");
        Files.writeString(project.resolve("README.md"), """
                # Acme

                What it is: `code`, and [a place](#use).

                ## Use

                | | |
                |---|---|
                | a table without a head | `x` |

                | word | meaning |
                |---|---|
                | one | a table with a head |

                | | one | two |
                |---|---|---|
                | a row with a head | 1 | 2 |

                - an entry

                ```java
                String line = "a line of code that is too long for the screen of any telephone: whoever reads it scrolls";
                ```
                """);
        Path site = folder.resolve("site");
        Program.run(
                "http.status.explorer.Site", project.toString(), site.toString(), "https://example.com/project", "/");
        return site;
    }

    @Test
    void theTableOfRulesIsReadAsOneOnATelephone() {
        for (int width : WIDTHS) {
            english.open(explorer.uri("/404"), width, false);
            english.value("document.querySelectorAll('details').forEach(each => each.open = true)");
            assertEquals(1, english.count("table"), "tables at " + width);
            assertEquals(4, english.count("columnheader"), "heads of columns at " + width);
            assertEquals(0, english.count("cell") % 4, "cells at " + width);
            assertTrue(english.count("row") > 10, "rows at " + width);
        }
    }

    @Test
    void whatUnfoldsTheRulesShowsThatItHasTheFocus() {
        english.open(explorer.uri("/404"), WIDTHS[0], false);
        for (int i = 0;
                i < 50 && !english.value("document.activeElement.tagName").equals("SUMMARY");
                i++) {
            english.press(Keys.TAB);
        }
        assertEquals("SUMMARY", english.value("document.activeElement.tagName"));
        assertEquals("3px", english.value("getComputedStyle(document.activeElement).outlineWidth"));
        assertEquals("solid", english.value("getComputedStyle(document.activeElement).outlineStyle"));
    }

    @Test
    void aPathIsOnOneLineHoweverNarrowTheScreen() {
        for (int width : new int[] {1100, 390, 256}) {
            french.open(explorer.uri("/"), width, false);
            assertEquals(
                    1L, french.value("document.querySelector('a[href=\"/302?explain\"]').getClientRects().length"));
        }
    }

    /** The paths without a resource are those for which a browser asks by itself. */
    private static void assertPage(String uri, String language, String title, List<String> withoutResource)
            throws IOException {
        Browser browser = Map.of("en", english, "fr", french, "ja", japanese).get(language);
        for (int width : WIDTHS) {
            for (boolean dark : new boolean[] {false, true}) {
                browser.open(uri, width, dark);
                assertEquals(title, browser.title());
                assertEquals(language, browser.value("document.documentElement.lang"));
                assertEquals(
                        List.of(),
                        browser.console().stream()
                                .filter(line -> withoutResource.stream()
                                        .noneMatch(path -> line.contains(path + " - Failed to load resource")))
                                .toList());
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
