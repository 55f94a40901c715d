package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule of what people read, from a text to a builder and to a hand-written code. */
class StatusTextTest {
    /** A code as a hand-written class may be: it promises much, and keeps what it likes. */
    private record Own(int code, String phrase, String registry, String description) implements StatusCode {}

    private static final StatusText TEXT = StatusText.of("Café épuisé", "La machine est vide.", Locale.FRENCH);

    @Test
    void aTextHasAllThatItWasGiven() {
        assertEquals("Café épuisé", TEXT.title());
        assertEquals("La machine est vide.", TEXT.description());
        assertEquals(Locale.FRENCH, TEXT.locale());
        assertTrue(TEXT.toString().contains("Café épuisé"));
    }

    @Test
    void textsAreEqualWhenAllPartsAre() {
        assertEquals(TEXT, StatusText.of("Café épuisé", "La machine est vide.", Locale.FRENCH));
        assertEquals(
                TEXT.hashCode(),
                StatusText.of("Café épuisé", "La machine est vide.", Locale.FRENCH)
                        .hashCode());
        for (StatusText other : List.of(
                StatusText.of("Café", "La machine est vide.", Locale.FRENCH),
                StatusText.of("Café épuisé", "La machine.", Locale.FRENCH),
                StatusText.of("Café épuisé", "La machine est vide.", Locale.CANADA_FRENCH))) {
            assertNotEquals(TEXT, other);
            assertNotEquals(TEXT.hashCode(), other.hashCode());
        }
        assertFalse(TEXT.equals(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "zh-Hant-TW", "sr-Latn", "ja-JP-u-ca-japanese", "de-CH-1996"})
    void aTextReadsBackInItsLanguage(String tag) {
        StatusText text = StatusText.of("A", "B", Locale.forLanguageTag(tag));
        StatusText copy = (StatusText) Serialized.copy(text);
        assertEquals(text, copy);
        assertEquals(Locale.forLanguageTag(tag), copy.locale());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "a\nb",
                "a\rb",
                "a\tb",
                "\u0000",
                "\u007F",
                "\u0085",
                "\u009F",
                "a\u2028b",
                "a\u2029b",
                "\u2029"
            })
    void neitherPartIsBlankOrHasAControlCharacterOrALineBreak(String text) {
        assertThrows(IllegalArgumentException.class, () -> StatusText.of(text, "A.", Locale.ROOT));
        assertThrows(IllegalArgumentException.class, () -> StatusText.of("A", text, Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D",
                "\uDE00",
                "\uDE00\uD83D",
                "\uDE00\uDE00",
                "a\uD83Db",
                "\uD83D\uD83D\uDE00",
                "\uD800a",
                "a\uDFFF"
            })
    void aSurrogateIsOneOfAPair(String text) {
        assertThrows(IllegalArgumentException.class, () -> StatusText.of(text, "A.", Locale.ROOT));
    }

    @Test
    void theIndexOfWhatIsIllegalIsTold() {
        for (String illegal : List.of("abc\nd", "abc\uD83Dd", "abc\uDE00d")) {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> StatusText.of(illegal, "A.", Locale.ROOT));
            assertTrue(e.getMessage().contains("at index 3"), e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "\u00A1", "\u2027", "\u202F", "\uD83D\uDE00", "\u05D0", "\uFFFF"})
    void anyOtherCharacterIsLegal(String text) {
        assertEquals(text + "a", StatusText.of(text + "a", "A.", Locale.ROOT).title());
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> StatusText.of(null, "A.", Locale.ROOT));
        assertThrows(NullPointerException.class, () -> StatusText.of("A", null, Locale.ROOT));
        assertThrows(NullPointerException.class, () -> StatusText.of("A", "A.", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The machine is empty.\nTry later.", " ", "a\tb", "a\u2028b"})
    void aCodeWhoseDescriptionIsNoTextIsLeftOutWhenItIsRead(String description) {
        StatusCatalog catalog =
                StatusCatalog.of(FakeRegistry.of("acme", 0, new Own(470, "Out Of Coffee", "acme", description)));
        assertEquals(List.of(), catalog.registryIds());
        assertTrue(catalog.failures().get(0).message().startsWith("description "), catalog.failures()::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\nb", "a\nb"})
    void whatIsNoTextCountsAsNoneWhenAPageIsMade(String words) {
        StatusTexts german = TextCatalog.of(FakeTexts.language("acme", "de")).texts(Locale.GERMAN);
        StatusCode neither = new Own(470, words, "beta", words);
        assertEquals(german.text(StatusClass.CLIENT_ERROR), german.text(neither));
        assertEquals(german.title(StatusClass.CLIENT_ERROR), german.title(neither));
        StatusCode named = new Own(470, "Out Of Coffee", "beta", words);
        assertEquals("Out Of Coffee", german.title(named));
        assertEquals(StatusClass.CLIENT_ERROR.description(), german.description(named));
        assertEquals(Locale.ENGLISH, german.text(named).locale());
        StatusCode described = new Own(470, words, "beta", "The machine is empty.");
        assertEquals(StatusClass.CLIENT_ERROR.phrase(), german.title(described));
        assertEquals("The machine is empty.", german.description(described));
    }

    @Test
    void evenNullCountsAsNoneWhenAPageIsMade() {
        StatusTexts german = TextCatalog.of(FakeTexts.language("acme", "de")).texts(Locale.GERMAN);
        StatusCode nothing = new Own(470, null, "beta", null);
        assertEquals(german.text(StatusClass.CLIENT_ERROR), german.text(nothing));
    }
}
