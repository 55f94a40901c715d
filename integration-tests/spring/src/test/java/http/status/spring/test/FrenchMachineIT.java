package http.status.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;

/** On a server whose own language is French. */
class FrenchMachineIT {
    @ParameterizedTest
    @CsvSource({"SERVLET, spring.mvc", "REACTIVE, spring.webflux"})
    void whoAsksForEnglishGetsEnglishAndWhoAsksForNothingFrench(WebApplicationType type, String prefix) {
        assertEquals("fr", Locale.getDefault().getLanguage());
        try (Server server = Server.start(type, List.of(), prefix + ".problemdetails.enabled=true")) {
            Answer english = server.get("/nope", "Accept-Language", "en");
            assertEquals("Not Found", english.json("title"));
            assertEquals("No static resource nope.", english.json("detail"));
            assertEquals("en", english.field("Content-Language"));

            Answer german = server.get("/nope", "Accept-Language", "de");
            assertEquals("Not Found", german.json("title"));
            assertEquals("No static resource nope.", german.json("detail"));

            // Spring's own rule for its locale.
            Answer any = server.get("/nope");
            assertEquals("Ressource introuvable", any.json("title"));
            assertEquals("Aucune ressource statique « nope ».", any.json("detail"));
            assertEquals("fr", any.field("Content-Language"));
            assertEquals("Accept-Language", any.field("Vary"));
        }
    }
}
