package http.status.api.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBundleTest {
    private static TextBundle bundle(String file) {
        return bundle(file.getBytes(StandardCharsets.UTF_8));
    }

    private static TextBundle bundle(byte[] file) {
        try {
            return TextBundle.read("acme_fr.properties", new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void textsOfCodesAndOfClassesAreReadFromOneFile() {
        TextBundle bundle = bundle("""
                # A comment, of which "404.title=No" is a part.
                404.title=Ressource introuvable
                404.description=Le serveur d’origine n’a rien trouvé.

                999.title=Refusé
                999.description=L’accès est refusé.
                4xx.title=Erreur du client
                4xx.description=Le client semble avoir commis une erreur.
                other.title=Autre
                other.description=Aucune classe.
                """);
        assertEquals(
                Map.of(
                        404,
                        StatusText.of("Ressource introuvable", "Le serveur d’origine n’a rien trouvé.", Locale.FRENCH),
                        999,
                        StatusText.of("Refusé", "L’accès est refusé.", Locale.FRENCH)),
                bundle.texts(Locale.FRENCH));
        assertEquals(
                Map.of(
                        StatusClass.CLIENT_ERROR,
                        StatusText.of("Erreur du client", "Le client semble avoir commis une erreur.", Locale.FRENCH),
                        StatusClass.OTHER,
                        StatusText.of("Autre", "Aucune classe.", Locale.FRENCH)),
                bundle.classTexts(Locale.FRENCH));
        assertEquals(Optional.of("Refusé"), bundle.find("999.title"));
        assertEquals(Optional.empty(), bundle.find("998.title"));
    }

    @Test
    void everyClassHasAKey() {
        StringBuilder file = new StringBuilder();
        for (String key : List.of("1xx", "2xx", "3xx", "4xx", "5xx", "other")) {
            file.append(key).append(".title=").append(key).append('\n');
            file.append(key).append(".description=").append(key).append('\n');
        }
        Map<StatusClass, StatusText> texts = bundle(file.toString()).classTexts(Locale.ENGLISH);
        for (StatusClass statusClass : StatusClass.values()) {
            String key = statusClass == StatusClass.OTHER ? "other" : statusClass.ordinal() + 1 + "xx";
            assertEquals(key, texts.get(statusClass).title());
        }
    }

    @Test
    void anEmptyFileHasNoText() {
        assertEquals(Map.of(), bundle("").texts(Locale.FRENCH));
        assertEquals(Map.of(), bundle("# nothing\n").classTexts(Locale.FRENCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404.phrse",
                "404",
                "title",
                ".title",
                "4o4.title",
                "040.title",
                "0404.title",
                "4xx",
                "6xx.title",
                "OTHER.title",
                "404.Phrase",
                "404.title.desc"
            })
    void aKeyThatNamesNoTextIsRefused(String key) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> bundle(key + "=text"));
        assertTrue(
                e.getMessage().startsWith("acme_fr.properties, line 1: the key \"" + key + "\" is not"),
                e.getMessage());
        assertTrue(e.getMessage().contains("404.title or 4xx.description"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {":00", "/00", "4:4", "40/", "40:"})
    void whatStandsBesideTheDigitsIsNone(String number) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> bundle(number.replace(":", "\\:") + ".title=text"));
        assertTrue(e.getMessage().contains("the key \"" + number + ".title\" is not allowed"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 999})
    void theFirstAndTheLastNumberAreCodes(int code) {
        TextBundle bundle = bundle(code + ".title=T\n" + code + ".description=D");
        assertEquals(Map.of(code, StatusText.of("T", "D", Locale.FRENCH)), bundle.texts(Locale.FRENCH));
        assertThrows(
                IllegalArgumentException.class, () -> new TextBundle(new int[] {code < 500 ? 99 : 1000}, "T", "D") {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"404.title", "404.description", "5xx.title", "5xx.description"})
    void aTextThatLacksItsOtherHalfIsRefused(String key) {
        String missing = key.substring(0, key.indexOf('.')) + (key.endsWith(".title") ? ".description" : ".title");
        String file = "999.title=T\n999.description=A \\\n  text\n" + key + "=text\n998.title=T";
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> bundle(file));
        assertEquals(
                "acme_fr.properties, line 4: " + missing + " is missing beside " + key
                        + ": a text has a title and a description",
                e.getMessage());
    }

    @Test
    void escapesAndContinuationLinesAreUnderstood() {
        TextBundle bundle = bundle("404.title=Refus\\u00e9\n404.description = L’accès \\\n    est refusé.\n");
        assertEquals(
                Map.of(404, StatusText.of("Refusé", "L’accès est refusé.", Locale.FRENCH)),
                bundle.texts(Locale.FRENCH));
        assertThrows(IllegalArgumentException.class, () -> bundle("404.title=\\u00zz"));
    }
}
