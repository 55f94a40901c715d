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
            super(new int[] {470, 4}, "Café épuisé", "La machine est vide.", "Erreur", "Il y a une erreur.");
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

    @Test
    void everyClassHasItsNumber() {
        TextBundle bundle = new TextBundle(
                new int[] {0, 1, 2, 3, 4, 5}, "0", "a", "1", "b", "2", "c", "3", "d", "4", "e", "5", "f");
        assertEquals("0", bundle.getString("other.title"));
        assertEquals("1", bundle.getString("1xx.title"));
        assertEquals("5", bundle.getString("5xx.title"));
        Map<StatusClass, StatusText> texts = bundle.classTexts(Locale.FRENCH);
        assertEquals(Set.of(StatusClass.values()), texts.keySet());
        assertEquals("0", texts.get(StatusClass.OTHER).title());
        assertEquals("1", texts.get(StatusClass.INFORMATIONAL).title());
        assertEquals("5", texts.get(StatusClass.SERVER_ERROR).title());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 6, 99, 1000, Integer.MAX_VALUE})
    void whatIsNeitherACodeNorAClassIsRefused(int subject) {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> new TextBundle(new int[] {subject}, "Title", "A text."));
        assertTrue(e.getMessage().startsWith(subject + " is no code and no class"), e.getMessage());
    }

    @Test
    void aSubjectHasTwoTexts() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new TextBundle(new int[] {404}, "Title"));
        assertTrue(e.getMessage().startsWith("1 texts are given for 1 codes"), e.getMessage());
        assertEquals(Map.of(), new TextBundle(new int[0]).texts(Locale.FRENCH));
    }

    @Test
    void whatIsNoTextIsRefusedWhenItIsHandedOver() {
        TextBundle bundle = new TextBundle(new int[] {404}, "Two\nlines", "A text.");
        assertThrows(IllegalArgumentException.class, () -> bundle.texts(Locale.FRENCH));
    }
}
