package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.TextCatalog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The static site of this very project, with the documentation of one artifact that stands for all. */
class SiteTest {
    private static final Path PROJECT = Path.of("..", "..");
    private static final String BASE = "/http-status/";
    private static final StatusCatalog CODES = StatusCatalog.installed();
    private static final TextCatalog TEXTS = TextCatalog.installed();

    @TempDir
    static Path folder;

    private static Path site;
    private static Documents documents;
    private static int written;

    /** Our own pages by their files; what javadoc wrote is not ours. */
    private static final Map<Path, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void write() throws IOException {
        site = folder.resolve("site");
        documents = Documents.read(PROJECT, "https://example.com/project");
        SortedMap<String, Path> apis = new TreeMap<>(Map.of(
                "acme-api",
                        Jars.write(
                                folder.resolve("acme-api.jar"),
                                Map.of("index.html", "<!doctype html>", "a/b.html", "b")),
                "acme-bom", Jars.write(folder.resolve("acme-bom.jar"), Map.of("META-INF/MANIFEST.MF", "x"))));
        written = new SiteWriter(CODES, TEXTS, BASE).write(documents, apis, new SiteFolder(site));
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html"))
                    .filter(f -> !f.startsWith(site.resolve("api")))
                    .toList()) {
                PAGES.put(file, parse(Files.readString(file)));
            }
        }
    }

    private static Document parse(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(html, "", parser);
        assertEquals(List.of(), parser.getErrors(), html);
        return page;
    }

    @Test
    void everyCodeHasAPageInEveryLanguage() {
        for (Locale locale : TEXTS.locales()) {
            for (StatusCode code : CODES.statusCodes()) {
                Document page = page(locale.toLanguageTag() + "/" + code.code() + ".html");
                assertEquals(code.code() + " " + TEXTS.texts(locale).title(code), page.title());
                assertEquals(locale.toLanguageTag(), page.selectFirst("html").attr("lang"));
            }
        }
    }

    @Test
    void nothingIsMissingAndNothingIsLeftOver() {
        int languages = TEXTS.locales().size();
        assertTrue(languages >= 2);
        int expected = languages * (CODES.statusCodes().size() + 2) // with the overview and the registries
                + documents.byPath().size()
                + 2; // the start and what a host shows in place of a missing page
        assertEquals(expected, PAGES.size());
        assertEquals(expected, written);
    }

    @Test
    void everyPageHasATitleALanguageAndOneHeading() {
        PAGES.forEach((file, page) -> {
            assertFalse(page.title().isBlank(), file::toString);
            assertFalse(page.selectFirst("html").attr("lang").isEmpty(), file::toString);
            assertEquals(1, page.select("h1").size(), file::toString);
            assertEquals(1, page.select("main").size(), file::toString);
        });
    }

    @Test
    void everyLinkLeadsToAFileOfTheSiteOrToAnotherSite() {
        PAGES.forEach((file, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                URI uri = URI.create(link);
                if (uri.isAbsolute()) {
                    assertTrue(uri.getScheme().matches("https?"), file + ": " + link);
                    assertFalse(uri.getHost().matches("127\\.0\\.0\\.1|localhost"), file + ": " + link);
                } else {
                    assertResolves(uri, file);
                }
            }
        });
    }

    private static void assertResolves(URI link, Path from) {
        Path target = from;
        if (from.equals(site.resolve("404.html"))) {
            // Shown at any address: its links begin at the root.
            assertTrue(link.getPath().startsWith(BASE), link::toString);
            target = site.resolve(link.getPath().substring(BASE.length()));
        } else if (!link.getPath().isEmpty()) {
            assertFalse(link.getPath().startsWith("/"), from + ": " + link);
            target = from.resolveSibling(link.getPath()).normalize();
        }
        assertTrue(target.startsWith(site) && Files.isRegularFile(target), from + ": " + link);
        if (link.getFragment() != null) {
            assertTrue(PAGES.get(target).getElementById(link.getFragment()) != null, from + ": " + link);
        }
    }

    @Test
    void noPageNeedsAScriptOrAServer() {
        PAGES.forEach((file, page) -> {
            assertEquals(
                    0, page.select("script, style, form, [style], [onclick]").size(), file::toString);
        });
        for (Locale locale : TEXTS.locales()) {
            for (String key : new String[] {"note.interim", "note.explained", "note.scope", "overview.explain"}) {
                String words = Wording.of(locale).get(key);
                PAGES.forEach((file, page) -> assertFalse(page.text().contains(words), file + ": " + words));
            }
        }
    }

    @Test
    void noPageNamesTheMachineOnWhichItWasWritten() {
        PAGES.forEach((file, page) -> {
            String html = page.outerHtml();
            assertFalse(html.contains("file:/"), file::toString);
            assertFalse(html.contains(PROJECT.toAbsolutePath().normalize().toString()), file::toString);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "registries.html", "404.html", "302.html", "499.html"})
    void aPageLeadsToItselfInEveryLanguage(String name) {
        Document page = page("fr/" + name);
        for (Locale locale : TEXTS.locales()) {
            String tag = locale.toLanguageTag();
            String address = "../" + tag + "/" + name;
            assertEquals(
                    address,
                    page.selectFirst("link[rel=alternate][hreflang=" + tag + "]")
                            .attr("href"));
            Element link = page.selectFirst("nav a[hreflang=" + tag + "]");
            assertEquals(address, link.attr("href"));
            assertEquals(tag, link.attr("lang"));
            assertEquals(tag.equals("fr"), link.hasAttr("aria-current"));
        }
    }

    @Test
    void theStartLeadsToEverything() {
        List<String> links = new ArrayList<>();
        page("index.html").select("main a").forEach(link -> links.add(link.attr("href")));
        TEXTS.locales().forEach(locale -> assertTrue(links.contains(locale.toLanguageTag() + "/index.html")));
        documents.byPath().keySet().forEach(path -> assertTrue(links.contains(Documents.page(path)), path));
        assertTrue(links.contains("api/acme-api/index.html"));
        assertFalse(links.contains("api/acme-bom/index.html"));
        assertTrue(links.contains("statuses.json"));
    }

    @Test
    void documentationOfArtifactsIsCopiedAsItIs() throws IOException {
        assertEquals("b", Files.readString(site.resolve("api/acme-api/a/b.html")));
        assertFalse(Files.exists(site.resolve("api/acme-bom")));
    }

    @Test
    void whatProgramsReadIsThereToo() throws IOException {
        assertEquals(new Export(CODES, TEXTS).write(), Files.readString(site.resolve("statuses.json")));
        assertTrue(Files.exists(site.resolve("statuses.schema.json")));
    }

    @Test
    void aMissingPageIsToldInEveryLanguage() {
        Document page = page("404.html");
        for (Locale locale : TEXTS.locales()) {
            String title = TEXTS.texts(locale).title(StatusCode.of(404));
            assertTrue(page.select("h2").eachText().contains(title), title);
            String tag = locale.toLanguageTag();
            assertEquals(
                    BASE + tag + "/index.html",
                    page.selectFirst("main a[lang=" + tag + "]").attr("href"));
        }
    }

    @Test
    void aDocumentLeadsToDocumentsAndElseToTheRepository() {
        Document readme = page("README.html");
        assertEquals("http-status", readme.title());
        List<String> links = readme.select("article a").eachAttr("href");
        assertTrue(links.contains("docs/semantics.html"), links::toString);
        assertTrue(links.contains("https://example.com/project/blob/HEAD/LICENSE"), links::toString);
        assertTrue(links.contains("https://example.com/project/tree/HEAD/examples/explorer"), links::toString);
        assertTrue(links.contains("examples/custom-registry/README.html"), links::toString);
        assertEquals(
                "../style.css",
                page("docs/semantics.html").selectFirst("link[rel=stylesheet]").attr("href"));
    }

    @Test
    void aFormerSiteIsReplaced(@TempDir Path other) throws IOException {
        Path again = other.resolve("site");
        SiteFolder first = new SiteFolder(again);
        first.write("statuses.schema.json", new byte[0]);
        first.write("de/old.html", new byte[0]);
        new SiteFolder(again);
        assertFalse(Files.exists(again.resolve("de")));
    }

    @Test
    void aFolderOfAnythingElseIsLeftAlone(@TempDir Path other) throws IOException {
        Path precious = Files.writeString(other.resolve("precious.txt"), "x");
        IOException e = assertThrows(IOException.class, () -> new SiteFolder(other));
        assertTrue(e.getMessage().contains("no former site"), e.getMessage());
        assertTrue(Files.exists(precious));
    }

    @Test
    void nothingIsWrittenOutsideTheSite(@TempDir Path other) throws IOException {
        SiteFolder inside = new SiteFolder(other.resolve("site"));
        assertThrows(IOException.class, () -> inside.write("../outside.html", new byte[0]));
        assertThrows(IOException.class, () -> inside.write("/outside.html", new byte[0]));
        assertFalse(Files.exists(other.resolve("outside.html")));
    }

    @Test
    void aSiteWithAPartMissingIsRefused() {
        StatusCatalog broken = StatusCatalog.of(new Registries.Broken());
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new SiteWriter(broken, TEXTS, "/"));
        assertTrue(e.getMessage().contains("Registries$Broken"), e.getMessage());
    }

    private static Document page(String path) {
        Document page = PAGES.get(site.resolve(path));
        assertTrue(page != null, path);
        return page;
    }
}
