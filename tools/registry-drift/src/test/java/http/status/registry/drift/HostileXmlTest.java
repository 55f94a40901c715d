package http.status.registry.drift;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileXmlTest {
    private static final String SECRET = "the-secret-of-the-machine";
    private static final String ROOT = "<registry xmlns=\"http://www.iana.org/assignments\" id=\"http-status-codes\">";

    @TempDir
    Path folder;

    private String secret = "";

    @BeforeEach
    void aFileThatIsNobodysBusiness() throws IOException {
        secret = Files.writeString(folder.resolve("secret"), SECRET).toUri().toString();
    }

    @Test
    void anExternalEntityIsRefusedAndNotRead() throws IOException {
        assertRefused("<!DOCTYPE registry [<!ENTITY secret SYSTEM \"" + secret + "\">]>", "&secret;");
    }

    @Test
    void anExternalParameterEntityIsRefusedAndNotRead() throws IOException {
        assertRefused("<!DOCTYPE registry [<!ENTITY % secret SYSTEM \"" + secret + "\"> %secret;]>", "Not Found");
    }

    @Test
    void anExternalDocumentTypeIsRefusedAndNotRead() throws IOException {
        assertRefused("<!DOCTYPE registry SYSTEM \"" + secret + "\">", "Not Found");
        assertRefused("<!DOCTYPE registry PUBLIC \"-//secret//EN\" \"" + secret + "\">", "Not Found");
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws IOException {
        StringBuilder type = new StringBuilder("<!DOCTYPE registry [<!ENTITY laugh0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            String previous = "&laugh" + (i - 1) + ";";
            type.append("<!ENTITY laugh" + i + " \"" + previous.repeat(10) + "\">");
        }
        assertRefused(type + "]>", "&laugh39;");
    }

    @Test
    void anEmptyDocumentTypeIsRefused() throws IOException {
        assertRefused("<!DOCTYPE registry>", "Not Found");
    }

    @Test
    void elementsThatAreNestedWithoutEndAreRefused() throws IOException {
        String deep = ROOT + "<a>".repeat(1_000_000);
        BadInputTest.assertBadInput("", Run.on(folder, deep));
    }

    private void assertRefused(String type, String phrase) throws IOException {
        String copy = Mirror.XML.with(ROOT, type + ROOT).replace(">Not Found<", ">" + phrase + "<");
        Run run = Run.on(folder, copy);
        BadInputTest.assertBadInput("The file has a document type declaration, the registry has none", run);
        for (String line : List.of(run.out().toString(), run.err().toString())) {
            assertFalse(line.contains(SECRET), line);
            assertFalse(line.contains(folder.toString()), line);
        }
    }
}
