package http.status.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import http.status.api.StatusCatalog;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.StatusTexts;
import http.status.api.spi.StatusCodeProvider;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes whose words are legal while their registry is read, and are not later: no answer about them throws. */
class FickleCodesTest {
    private static final StatusClass CLIENT_ERROR = StatusClass.CLIENT_ERROR;

    private final Fickle code = new Fickle();
    private final StatusCatalog catalog = StatusCatalog.of(new FickleRegistry(code));

    @BeforeEach
    void theCodeIsReadAndItsTextIsItsOwn() {
        Installed.fill();
        assertEquals(List.of(), catalog.failures());
        assertSame(code, catalog.require(480));
        assertAnswers(Locale.FRENCH, "Now And Then", "It is true at times.", Locale.ENGLISH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "one\nline\ntoo many", "a\ttab", "\u0000", "\u2028", "half \ud83d a character"})
    void aDescriptionThatTurnsIllegalIsThatOfTheClass(String illegal) {
        code.description = illegal;
        assertAnswers(Locale.ENGLISH, "Now And Then", CLIENT_ERROR.description(), Locale.ENGLISH);
        assertAnswers(Locale.FRENCH, "Now And Then", CLIENT_ERROR.description(), Locale.ENGLISH);
        assertAnswers(Locale.ITALIAN, "Now And Then", CLIENT_ERROR.description(), Locale.ENGLISH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "one\nline\ntoo many", "a\ttab", "\u0000", "\u2028", "half \ud83d a character"})
    void aPhraseThatTurnsIllegalIsThatOfTheClass(String illegal) {
        code.phrase = illegal;
        assertAnswers(Locale.FRENCH, "Client Error", "It is true at times.", Locale.ENGLISH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "one\nline\ntoo many", "a\ttab", "\u0000", "\u2028", "half \ud83d a character"})
    void aCodeWithoutAnyLegalWordHasThoseOfItsClassInTheLanguage(String illegal) {
        code.phrase = illegal;
        code.description = illegal;
        StatusText german = StatusTexts.of(Locale.GERMAN).text(CLIENT_ERROR);
        assertEquals("Fehler der Anfrage", german.title());
        assertAnswers(Locale.GERMAN, german.title(), german.description(), Locale.GERMAN);
    }

    private void assertAnswers(Locale asked, String title, String description, Locale language) {
        StatusTexts texts = StatusTexts.of(asked);
        assertEquals(StatusText.of(title, description, language), texts.text(code));
        assertEquals(title, texts.title(code));
        assertEquals(title, code.title(asked));
        assertEquals(description, texts.description(code));
        assertEquals(description, code.description(asked));
    }

    /** What an application may write, and what the library never would. */
    private static final class Fickle implements StatusCode {
        private String phrase = "Now And Then";
        private String description = "It is true at times.";

        @Override
        public int code() {
            return 480;
        }

        @Override
        public String phrase() {
            return phrase;
        }

        @Override
        public String registry() {
            return "fickle";
        }

        @Override
        public String description() {
            return description;
        }
    }

    private record FickleRegistry(StatusCode code) implements StatusCodeProvider {
        @Override
        public String registry() {
            return "fickle";
        }

        @Override
        public List<StatusCode> statusCodes() {
            return List.of(code);
        }
    }
}
