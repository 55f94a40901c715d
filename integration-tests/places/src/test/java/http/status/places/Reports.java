package http.status.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the application {@code shop} prints. */
final class Reports {
    static final String MAIN = "com.example.shop.Main";

    /** With the library and both plug-ins. */
    static final String EVERYTHING = """
            registries [iana, acme]
            languages [da, en, fr]
            404 Not Found (iana)
              fr Ressource introuvable
              da Ikke fundet
              en Not Found
            470 Out Of Coffee (acme)
              fr Café épuisé
              da Out Of Coffee
              en Out Of Coffee
            499 ()
              fr Erreur du client
              da Klientfejl
              en Client Error
            failures [] []
            conflicts []
            """;

    /** With the API alone, but for what is logged. */
    private static final String NOTHING = """
            registries []
            languages [en]
            404 ()
              fr Client Error
              da Client Error
              en Client Error
            470 ()
              fr Client Error
              da Client Error
              en Client Error
            499 ()
              fr Client Error
              da Client Error
              en Client Error
            failures [] []
            conflicts []
            """;

    /** With the library and the Danish texts, but not with Acme. */
    static final String WITHOUT_ACME = EVERYTHING
            .replace("registries [iana, acme]", "registries [iana]")
            .replace("470 Out Of Coffee (acme)", "470 ()")
            .replace("Café épuisé", "Erreur du client")
            .replace("da Out Of Coffee", "da Klientfejl")
            .replace("en Out Of Coffee", "en Client Error");

    /** With the library alone. */
    static final String WITHOUT_PLUGINS = WITHOUT_ACME
            .replace("languages [da, en, fr]", "languages [en, fr]")
            .replace("Ikke fundet", "Not Found")
            .replace("Klientfejl", "Client Error");

    /** The application {@code one}, and what it prints. */
    static final String ONE_MAIN = "com.example.one.Main";

    static final String ONE = "[iana] 404 Not Found: Ressource introuvable\n";

    private Reports() {}

    /** The API alone answers every lookup, and logs one warning: it names the jar that is missing. */
    static void assertNothingButAWarning(String output) {
        Map<Boolean, List<String>> lines =
                output.lines().collect(Collectors.partitioningBy(line -> line.startsWith(Programs.LOGGED)));
        assertEquals(NOTHING.lines().toList(), lines.get(false), output);
        List<String> logged = lines.get(true);
        assertEquals(1, logged.size(), output);
        assertTrue(logged.get(0).startsWith(Programs.LOGGED + "WARNING: "), output);
        assertTrue(logged.get(0).contains("http-status-iana"), output);
    }
}
