package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The lookup of RFC 4647 over real and hostile Accept-Language fields, where de, de-CH, fr and zh-Hant are installed. */
class NegotiationTest {
    private final TextCatalog catalog = TextCatalog.of(
            FakeTexts.language("acme", "de", 470),
            FakeTexts.language("acme", "de-CH", 470),
            FakeTexts.language("acme", "fr", 470),
            FakeTexts.language("acme", "zh-Hant", 470));

    private String negotiated(String acceptLanguage) {
        return catalog.negotiate(acceptLanguage).locale().toLanguageTag();
    }

    @ParameterizedTest(name = "{0} gives {1}: {2}")
    @CsvFileSource(resources = "/accept-language.csv", delimiter = '|', numLinesToSkip = 1)
    void aFieldGivesItsLanguage(String field, String tag, String why) {
        assertEquals(tag, negotiated(field == null ? "" : field), why);
    }

    @Test
    void aMissingFieldGivesEnglish() {
        assertEquals("en", negotiated(null));
    }

    @Test
    void controlCharactersAndForeignLettersSpoilTheirElementAlone() {
        for (String bad :
                new String[] {"fr\u0000", "\u0001fr", "fr\r\nX: y", "f\u0131", "\u212A", "fr\u00E9", "\uD83D\uDE00"}) {
            assertEquals("de", negotiated(bad + ", de;q=0.1"), bad);
            assertEquals("en", negotiated(bad), bad);
        }
        assertEquals("fr", negotiated("\tfr\t;\tq=0.5\t"), "a tab is a space");
    }

    @Test
    void aThousandCharactersAreRead() {
        assertEquals("en", negotiated(" ".repeat(999) + "fr"), "beyond them");
        assertEquals("fr", negotiated(" ".repeat(998) + "fr"), "the last two of them");
        assertEquals("en", negotiated(" ".repeat(997) + "fr-CA"), "an element that is cut has no effect");
        assertEquals("fr", negotiated("fr," + "xxxxxxx".repeat(20_000)), "140,000 characters");
        assertEquals("en", negotiated("a".repeat(100_000)));
        assertEquals("en", negotiated(",".repeat(100_000) + "fr"));
        assertEquals("fr", negotiated("fr" + ",".repeat(100_000)));
    }

    @Test
    void thirtyTwoElementsAreRead() {
        String thirtyOne = String.join(",", Collections.nCopies(31, "xx"));
        assertEquals("fr", negotiated(thirtyOne + ",fr"));
        assertEquals("en", negotiated(thirtyOne + ",xx,fr"));
        assertEquals("de", negotiated("de;q=0.5," + thirtyOne + ",fr"), "those before the limit count");
        assertEquals("fr", negotiated(", , ," + thirtyOne + ", ,fr"), "empty elements are none");
        assertEquals("en", negotiated(String.join(",", Collections.nCopies(32, "!")) + ",fr"), "malformed ones are");
        assertEquals("en", negotiated("xx, ".repeat(32) + "fr, de"), "the next one isn't read together with the rest");
    }

    @Test
    void anyCaseIsUnderstoodInAnyDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("de-CH", negotiated("DE-ch"));
            TextCatalog italian = TextCatalog.of(FakeTexts.language("acme", "it", 470));
            assertEquals("it", italian.negotiate("IT").locale().toLanguageTag());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyLetterIsOne() {
        TextCatalog azeri = TextCatalog.of(FakeTexts.language("acme", "az", 470));
        assertEquals("az", azeri.negotiate("az").locale().toLanguageTag());
        assertEquals("az", azeri.negotiate("AZ").locale().toLanguageTag());
    }

    @Test
    void oneLanguageIsOneObject() {
        assertSame(catalog.texts(Locale.FRENCH), catalog.negotiate("fr-CA, en;q=0.5"));
    }
}
