package http.status.explorer;

import static http.status.explorer.Client.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    private static ExplorerServer server;

    /** A new one for each test, because it remembers cookies. */
    private Client client;

    @BeforeAll
    static void start() throws Exception {
        server = ExplorerServer.start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forgetCookies() {
        client = new Client(server);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | fr",
                "fr-CA | fr",
                "da, fr;q=0.5, en;q=0.1 | fr",
                "en;q=0.9, fr;q=0.1 | en",
                "de-AT, de;q=0.9 | de",
                "zh-TW | zh-Hant",
                "da | en"
            })
    void theBrowserAsksForALanguage(String acceptLanguage, String language) throws Exception {
        assertEquals(language, field(client.get("/404", "Accept-Language", acceptLanguage), "Content-Language"));
    }

    @Test
    void withoutAWishThePageIsInEnglish() throws Exception {
        assertEquals("en", field(client.get("/404"), "Content-Language"));
    }

    @Test
    void aChosenLanguageIsRemembered() throws Exception {
        assertEquals("fr", field(client.get("/404?lang=fr"), "Content-Language"));
        assertEquals("fr", field(client.get("/404"), "Content-Language"));
        assertEquals("fr", field(client.get("/", "Accept-Language", "en"), "Content-Language"));
    }

    @Test
    void aNewChoiceOverridesTheOldOne() throws Exception {
        client.get("/?lang=fr");
        assertEquals("en", field(client.get("/404?lang=en"), "Content-Language"));
        assertEquals("en", field(client.get("/404", "Accept-Language", "fr"), "Content-Language"));
    }

    @Test
    void theCookieIsMadeFromTheInstalledLanguage() throws Exception {
        assertEquals(
                "lang=fr; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly",
                field(client.get("/204?x=1&lang=FR&lang=en"), "Set-Cookie"));
    }

    @Test
    void aCookieThatNamesNoInstalledLanguageIsIgnored() throws Exception {
        HttpResponse<String> response = client.get("/404", "Cookie", "a=b; lang=xx", "Accept-Language", "fr");
        assertEquals(404, response.statusCode());
        assertEquals("fr", field(response, "Content-Language"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "fr-CA", "", "f", "..%2F..", "%0d%0aSet-Cookie:%20x=y", "toolongforalanguage_____"})
    void anUnknownLanguageIsAnsweredWithTheInstalledOnes(String tag) throws Exception {
        HttpResponse<String> response = client.get("/404?lang=" + tag, "Accept", "text/plain", "Accept-Language", "fr");
        assertEquals(400, response.statusCode());
        assertEquals("fr", field(response, "Content-Language"));
        assertTrue(response.body().contains("Valeurs autorisées\u00a0: cs, de, en, es, fr, it, ja, "), response.body());
        assertFalse(response.headers().firstValue("Set-Cookie").isPresent());
    }

    @Test
    void otherParametersAreIgnored() throws Exception {
        HttpResponse<String> response = client.get("/404?language=fr&x&=&&Lang=fr");
        assertEquals(404, response.statusCode());
        assertEquals("en", field(response, "Content-Language"));
    }

    @Test
    void thePageOffersEveryInstalledLanguageInItsOwnName() throws Exception {
        String html = client.get("/404?lang=fr").body();
        assertTrue(html.contains("<html lang=\"fr\">"));
        assertTrue(html.contains("href=\"?lang=en\" hreflang=\"en\" lang=\"en\">English</a>"));
        assertTrue(html.contains("lang=\"fr\" aria-current=\"true\">Français</a>"));
        for (String name : List.of(
                ">Čeština<", ">Deutsch<", ">Português<", ">Português (Portugal)<", ">简体中文<", ">繁體中文<", ">日本語<")) {
            assertEquals(html.indexOf(name), html.lastIndexOf(name), name);
            assertTrue(html.contains(name), name);
        }
    }

    @ParameterizedTest
    @CsvSource({"de, Nicht gefunden", "pt-PT, Recurso não encontrado", "zh-Hans, 未找到资源", "ja, リソースが見つかりません"})
    void aPageIsInTheLanguageThatWasChosen(String tag, String title) throws Exception {
        HttpResponse<String> response = client.get("/404?lang=" + tag);
        assertEquals(tag, field(response, "Content-Language"));
        assertTrue(response.body().contains("<html lang=\"" + tag + "\">"));
        assertTrue(response.body().contains("<span>" + title + "</span>"), response.body());
    }

    @Test
    void frenchTextArrivesAsUtf8() throws Exception {
        HttpResponse<String> response = client.get("/404?lang=fr");
        assertEquals("text/html; charset=utf-8", field(response, "Content-Type"));
        assertTrue(response.body().contains("<span>Ressource introuvable</span>"));
        assertTrue(response.body().contains("Le serveur d’origine n’a trouvé aucune représentation"));
    }

    @Test
    void everyAnswerTellsCachesWhatItDependsOn() throws Exception {
        for (String target : new String[] {"/", "/204", "/404", "/abc", "/?lang=xx", "/style.css"}) {
            assertEquals("Accept, Accept-Language, Cookie", field(client.get(target), "Vary"));
        }
    }

    @Test
    void everyAnswerWithContentNamesItsLanguage() throws Exception {
        for (int code = 100; code <= 999; code++) {
            HttpResponse<String> response = client.get("/" + code, "Accept-Language", "fr");
            boolean content = !response.body().isEmpty();
            assertEquals(
                    content ? "fr" : "",
                    response.headers().firstValue("Content-Language").orElse(""));
        }
    }
}
