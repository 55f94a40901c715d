package http.status.spring.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemMessagesTest {
    private static final String CODE =
            "problemDetail.org.springframework.web.servlet.resource.NoResourceFoundException";

    private final ProblemMessages messages = new ProblemMessages();

    @Test
    void whateverLocaleAClientSendsOnlyThoseWithAFileAreLookedFor() {
        Set<Locale> asked = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            asked.add(ProblemMessages.withFile(Locale.forLanguageTag("fr-x-" + i)));
            asked.add(ProblemMessages.withFile(Locale.forLanguageTag("de-x-" + i)));
        }
        assertEquals(Set.of(Locale.FRENCH, Locale.ROOT), asked);
    }

    @Test
    void anyFrenchIsFrenchAndNoOtherLanguageIs() {
        Object[] arguments = {"nope"};
        assertEquals(
                messages.getMessage(CODE, arguments, null, Locale.FRENCH),
                messages.getMessage(CODE, arguments, null, Locale.forLanguageTag("fr-CA-x-1")));
        assertNull(messages.getMessage(CODE, arguments, null, Locale.GERMAN));
    }

    /** A language that gets a file has to be among the locales that are asked for. */
    @Test
    void everyFileIsAskedFor() {
        for (String language : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(language);
            boolean has = hasFile(locale);
            assertEquals(has, !ProblemMessages.withFile(locale).equals(Locale.ROOT), language);
        }
    }

    private static boolean hasFile(Locale locale) {
        try {
            return ResourceBundle.getBundle(
                            "http.status.spring.boot.problem-details",
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getLocale()
                    .equals(locale);
        } catch (MissingResourceException e) {
            return false;
        }
    }
}
