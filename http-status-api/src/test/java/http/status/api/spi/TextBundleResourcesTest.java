package http.status.api.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusClass;
import http.status.api.StatusText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle as a resource bundle, compiled into a class or read from a file. */
class TextBundleResourcesTest {
    /** As a build would write it. */
    static class Compiled extends TextBundle {
        Compiled() {
            super("470", "Café épuisé", "La machine est vide.", "4xx", "Erreur", "Il y a une erreur.");
        }
    }

    private static TextBundle read() throws Exception {
        String file = "470.title=Café épuisé\n470.description=La machine est vide.\n"
                + "4xx.title=Erreur\n4xx.description=Il y a une erreur.\n";
        return TextBundle.read("acme_fr.properties", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void compiledOrReadItAnswersAlike() throws Exception {
        for (TextBundle bundle : new TextBundle[] {new Compiled(), read()}) {
            assertEquals("Café épuisé", bundle.getString("470.title"));
            assertEquals("La machine est vide.", bundle.getString("470.description"));
            assertEquals("Erreur", bundle.getString("4xx.title"));
            assertEquals(Optional.of("Erreur"), bundle.find("4xx.title"));
            assertEquals(Optional.empty(), bundle.find("5xx.title"));
            assertTrue(bundle.containsKey("4xx.description"));
            assertFalse(bundle.containsKey("471.title"));
            assertThrows(MissingResourceException.class, () -> bundle.getString("471.title"));
            Set<String> keys = Set.of("470.title", "470.description", "4xx.title", "4xx.description");
            assertEquals(keys, bundle.keySet());
            assertEquals(new TreeSet<>(keys), new TreeSet<>(Collections.list(bundle.getKeys())));
            assertEquals(
                    Map.of(470, StatusText.of("Café épuisé", "La machine est vide.", Locale.FRENCH)),
                    bundle.texts(Locale.FRENCH));
            assertEquals(
                    Map.of(StatusClass.CLIENT_ERROR, StatusText.of("Erreur", "Il y a une erreur.", Locale.FRENCH)),
                    bundle.classTexts(Locale.FRENCH));
        }
    }

    @Test
    void whatIsHandedOutCanBeChangedAndTheBundleCannot() {
        Compiled bundle = new Compiled();
        bundle.texts(Locale.FRENCH).clear();
        assertEquals(1, bundle.texts(Locale.FRENCH).size());
        assertThrows(
                UnsupportedOperationException.class, () -> bundle.handleKeySet().clear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "040", "1000", "6xx", "OTHER", "404.title"})
    void aTableBeginsItsRowsAsKeysBegin(String beginning) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new TextBundle(beginning, "Title", "A text."));
        assertTrue(e.getMessage().startsWith('"' + beginning + '"'), e.getMessage());
    }

    @Test
    void aTableHasThreeTextsInARow() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new TextBundle("404", "Title"));
        assertTrue(e.getMessage().startsWith("2 texts are given"), e.getMessage());
        assertEquals(Map.of(), new TextBundle().texts(Locale.FRENCH));
    }

    @Test
    void whatIsNoTextIsRefusedWhenItIsHandedOver() {
        TextBundle bundle = new TextBundle("404", "Two\nlines", "A text.");
        assertThrows(IllegalArgumentException.class, () -> bundle.texts(Locale.FRENCH));
    }
}
