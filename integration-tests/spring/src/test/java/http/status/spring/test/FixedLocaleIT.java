package http.status.spring.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;

/** Where the application has one language, no field of a request chooses another. */
class FixedLocaleIT {
    @ParameterizedTest
    @CsvSource({"SERVLET, spring.mvc", "REACTIVE, spring.webflux"})
    void theLanguageIsTheApplicationsAndDoesNotVary(WebApplicationType type, String prefix) {
        try (Server server = Server.start(
                type,
                List.of(),
                prefix + ".problemdetails.enabled=true",
                "spring.web.locale=fr",
                "spring.web.locale-resolver=fixed")) {
            for (String acceptLanguage : List.of("en", "de", "")) {
                Answer problem = server.get("/nope", Languages.field(acceptLanguage));
                assertEquals("Ressource introuvable", problem.json("title"));
                assertEquals("Aucune ressource statique « nope ».", problem.json("detail"));
                assertEquals("fr", problem.field("Content-Language"));
                assertEquals("", problem.field("Vary"));

                Answer error = server.get("/uncaught", Languages.field(acceptLanguage));
                assertEquals("Erreur interne du serveur", error.json("error"));
                assertEquals("", error.field("Vary"));
            }
        }
    }
}
