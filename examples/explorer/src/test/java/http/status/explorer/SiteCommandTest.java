package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line of the site, in a small project. */
class SiteCommandTest {
    private static final String REPOSITORY = "https://example.com/project";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path project;

    @BeforeEach
    void aProject() throws IOException {
        write("README.md", "# Acme\n\nWhat it is.\n\nMore: [the guide](docs/guide.md#use), [a class](src/A.java).\n");
        write("docs/guide.md", "# Guide\n\n## Use\n\n| | |\n|---|---|\n| a | `b` |\n\n[back](../README.md)\n");
        write("src/A.java", "");
        write("bom/pom.xml", """
                <project>
                  <version>1.0</version>
                  <dependencyManagement>
                    <dependencies>
                      <dependency><artifactId>acme-core</artifactId><version>${project.version}</version></dependency>
                      <dependency><artifactId>acme-web</artifactId><version>${project.version}</version></dependency>
                    </dependencies>
                  </dependencyManagement>
                </project>
                """);
        Jars.write(project.resolve("acme-core/target/acme-core-1.0-javadoc.jar"), Map.of("index.html", "core"));
        Jars.write(project.resolve("bridges/acme-web/target/acme-web-1.0-javadoc.jar"), Map.of("index.html", "web"));
    }

    @Test
    void theSiteIsWrittenAndItsFirstPageNamed() throws IOException {
        Path site = project.resolve("target/site");
        assertTrue(site(REPOSITORY, "/"), text(err));
        assertTrue(text(out).startsWith("The site has "), text(out));
        assertTrue(text(out).endsWith(" pages and begins at " + site.resolve("index.html") + "\n"), text(out));
        assertEquals("core", Files.readString(site.resolve("api/acme-core/index.html")));
        assertEquals("web", Files.readString(site.resolve("api/acme-web/index.html")));
        String readme = Files.readString(site.resolve("README.html"));
        assertTrue(readme.contains("<a href=\"docs/guide.html#use\">the guide</a>"), readme);
        assertTrue(readme.contains("<a href=\"" + REPOSITORY + "/blob/HEAD/src/A.java\">a class</a>"), readme);
        String guide = Files.readString(site.resolve("docs/guide.html"));
        assertTrue(guide.contains("<h2 id=\"use\">Use</h2>"), guide);
        assertTrue(guide.contains("<a href=\"../README.html\">back</a>"), guide);
        assertFalse(guide.contains("<th"), guide);
        assertTrue(Files.readString(site.resolve("index.html")).contains("<p class=\"description\">What it is.</p>"));
    }

    @Test
    void theSiteIsWrittenAgainOverItself() {
        assertTrue(site(REPOSITORY, "/"), text(err));
        assertTrue(site(REPOSITORY, "/"), text(err));
    }

    @Test
    void documentationThatIsNotBuiltIsSaidInOneLine() throws IOException {
        Files.delete(project.resolve("acme-core/target/acme-core-1.0-javadoc.jar"));
        assertFalse(site(REPOSITORY, "/"));
        assertOneLine("acme-core-1.0-javadoc.jar", "the documentation isn't built yet");
    }

    @Test
    void aLinkThatLeadsNowhereIsSaidInOneLine() throws IOException {
        write("docs/guide.md", "[x](nowhere.md)");
        assertFalse(site(REPOSITORY, "/"));
        assertOneLine("docs/nowhere.md", "docs/guide.md leads there");
    }

    @Test
    void aLinkOutOfTheProjectIsSaidInOneLine() throws IOException {
        write("docs/guide.md", "[x](../../secret.md)");
        assertFalse(site(REPOSITORY, "/"));
        assertOneLine("docs/guide.md leads out of the project", "../../secret.md");
    }

    @Test
    void aFolderWithOtherFilesIsSaidInOneLine() throws IOException {
        write("target/site/precious.txt", "x");
        assertFalse(site(REPOSITORY, "/"));
        assertOneLine("no former site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "/x", "x/", "//", "//evil.example/", "/a b/", "https://example.com/"})
    void aPathThatIsNoneIsSaidInOneLine(String base) {
        assertFalse(site(REPOSITORY, base));
        assertOneLine("\"" + base + "\" is no path of a site");
    }

    @Test
    void missingArgumentsAreSaidInOneLine() {
        assertFalse(Site.write(new String[] {"."}, stream(out), stream(err)));
        assertOneLine("1 arguments came in, four are needed: the project's folder");
    }

    private boolean site(String repository, String base) {
        String[] args = {project.toString(), project.resolve("target/site").toString(), repository, base};
        return Site.write(args, stream(out), stream(err));
    }

    private void write(String path, String content) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void assertOneLine(String... parts) {
        assertEquals("", text(out));
        for (String part : parts) {
            assertTrue(text(err).contains(part), text(err));
        }
        assertFalse(text(err).strip().contains("\n"), text(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
