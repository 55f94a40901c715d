package http.status.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCatalog;
import http.status.api.StatusClass;
import http.status.api.StatusText;
import http.status.api.TextCatalog;
import http.status.api.spi.StatusTextProvider;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThirdLanguageTest {
    private final TextCatalog texts = TextCatalog.of(new German());
    private final Responder responder = new Responder(
            StatusCatalog.installed(), texts, new Pages(StatusCatalog.installed(), texts), System.getLogger("unused"));

    @Test
    void aLanguageThatTheExplorerDoesNotSpeakHasItsTextsAmongEnglishWords() {
        String html = page("/404", "text/html");
        assertTrue(html.contains("<html lang=\"de\">"), html);
        assertTrue(html.contains("<h1><span class=\"code\">404</span> <span>Nicht gefunden</span></h1>"), html);
        assertTrue(html.contains("<dt lang=\"en\">Class</dt>"), html);
        assertTrue(html.contains("<span>Fehler</span>"), html);
        assertTrue(html.contains("aria-current=\"true\">Deutsch</a>"), html);
    }

    @Test
    void aDateAmongEnglishWordsIsInEnglishToo() {
        assertTrue(page("/404", "text/plain").contains(", June 2022\n"));
    }

    @Test
    void aLinkWhoseWordsAreEnglishIsMarkedAsEnglish() {
        String html = page("/", "text/html");
        assertTrue(html.contains("<a href=\"/registries\" lang=\"en\">Registries</a>"), html);
    }

    @Test
    void whyTheRulesAreEnglishIsSaidInEnglish() {
        String html = page("/404", "text/html");
        assertTrue(html.contains("<p class=\"note\" lang=\"en\">The rules are given in English"), html);
    }

    @Test
    void aTextThatNobodyHasTranslatedIsMarkedAsEnglish() {
        String html = page("/410", "text/html");
        assertTrue(html.contains("<h1><span class=\"code\">410</span> <span lang=\"en\">Gone</span></h1>"), html);
        assertTrue(html.contains("<p class=\"description\" lang=\"en\">"), html);
    }

    @Test
    void anUnregisteredCodeHasTheTextOfItsClass() {
        assertTrue(page("/471", "text/plain").startsWith("471 Fehler\n"));
    }

    @Test
    void theLanguageIsAmongThoseToChooseFrom() {
        assertEquals("de", answer("/404", "lang=de", "", "text/html").fields().get("Content-Language"));
        assertTrue(text(answer("/404", "lang=fr", "", "text/plain")).contains("Allowed: de, en\n"));
    }

    private String page(String path, String accept) {
        return text(answer(path, "", "de-AT", accept));
    }

    private Answer answer(String path, String query, String acceptLanguage, String accept) {
        return responder.answer(Requests.get(path, query, accept, acceptLanguage));
    }

    private static String text(Answer answer) {
        return new String(answer.content(), StandardCharsets.UTF_8);
    }

    /** A language with the texts of all classes, but of one code alone. */
    private static final class German implements StatusTextProvider {
        @Override
        public String registry() {
            return "iana";
        }

        @Override
        public Set<Locale> locales() {
            return Set.of(Locale.GERMAN);
        }

        @Override
        public Map<Integer, StatusText> texts(Locale locale) {
            return Map.of(404, StatusText.of("Nicht gefunden", "Hier ist nichts.", locale));
        }

        @Override
        public Map<StatusClass, StatusText> classTexts(Locale locale) {
            Map<StatusClass, StatusText> texts = new EnumMap<>(StatusClass.class);
            for (StatusClass statusClass : StatusClass.values()) {
                texts.put(statusClass, StatusText.of("Fehler", "Etwas ist geschehen.", locale));
            }
            return texts;
        }
    }
}
