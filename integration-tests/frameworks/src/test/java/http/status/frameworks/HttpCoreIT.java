package http.status.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.httpcore.Phrases;
import java.net.InetAddress;
import java.util.Locale;
import org.apache.hc.core5.http.impl.EnglishReasonPhraseCatalog;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.io.CloseMode;
import org.junit.jupiter.api.Test;

class HttpCoreIT {
    private static String statusLine(ServerBootstrap bootstrap, int code) throws Exception {
        HttpServer server = bootstrap
                .setLocalAddress(InetAddress.getLoopbackAddress())
                .register("/*", (request, response, context) -> response.setCode(code))
                .create();
        server.start();
        try {
            return Answer.to(server.getLocalPort(), "GET", "/", "Accept-Language", "fr")
                    .statusLine();
        } finally {
            server.close(CloseMode.IMMEDIATE);
        }
    }

    @Test
    void thePhraseIsThatOfTheRegistryOnAFrenchMachineToo() throws Exception {
        assertEquals(Locale.FRENCH.getLanguage(), Locale.getDefault().getLanguage());
        assertEquals("HTTP/1.1 404 Not Found", statusLine(Phrases.server(), 404));
        assertEquals("HTTP/1.1 413 Content Too Large", statusLine(Phrases.server(), 413));
        assertEquals("HTTP/1.1 425 Too Early", statusLine(Phrases.server(), 425));
    }

    @Test
    void aCodeOutsideTheRegistryIsSentWithoutAPhrase() throws Exception {
        assertEquals("HTTP/1.1 499 ", statusLine(Phrases.server(), 499));
        assertEquals("HTTP/1.1 799 ", statusLine(Phrases.server(), 799));
    }

    /** Where this has changed, a sentence of the page is to be changed. */
    @Test
    void theCatalogOfHttpCoreHasFormerPhrases() {
        EnglishReasonPhraseCatalog catalog = EnglishReasonPhraseCatalog.INSTANCE;
        assertEquals("Request Too Long", catalog.getReason(413, Locale.ENGLISH));
        assertThrows(IllegalArgumentException.class, () -> catalog.getReason(600, Locale.ENGLISH));
    }
}
