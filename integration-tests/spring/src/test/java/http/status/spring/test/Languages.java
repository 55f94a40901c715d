package http.status.spring.test;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What clients ask for, and what they get. */
final class Languages {
    private static final String TITLE = "Ressource introuvable";

    private Languages() {}

    static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of("fr-CA", TITLE, "fr"),
                Arguments.of("fr", TITLE, "fr"),
                Arguments.of("de, fr;q=0.8", TITLE, "fr"),
                Arguments.of("fr;q=0, en", "Not Found", "en"),
                Arguments.of("de", "Not Found", "en"),
                Arguments.of("*", "Not Found", "en"),
                Arguments.of("", "Not Found", "en"));
    }

    /** The field, or none for "". */
    static String[] field(String acceptLanguage) {
        return acceptLanguage.isEmpty() ? new String[0] : new String[] {"Accept-Language", acceptLanguage};
    }
}
