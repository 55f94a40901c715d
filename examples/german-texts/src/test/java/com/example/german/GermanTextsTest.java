package com.example.german;

import static org.junit.jupiter.api.Assertions.assertEquals;

import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.api.TextCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GermanTextsTest {
    private final TextCatalog catalog = TextCatalog.of(new GermanTexts());

    @Test
    void germanIsALanguage() {
        assertEquals(List.of(Locale.GERMAN, Locale.ENGLISH), catalog.locales());
        assertEquals(Locale.GERMAN, catalog.negotiate("de-AT").locale());
        assertEquals(List.of(), catalog.failures());
    }

    @Test
    void everyClassHasAText() {
        assertEquals(
                Set.of(StatusClass.values()),
                new GermanTexts().classTexts(Locale.GERMAN).keySet());
    }

    @Test
    void aCodeWithoutATextHasThatOfItsClass() {
        assertEquals("Fehler des Clients", catalog.texts(Locale.GERMAN).title(StatusCode.of(499)));
    }

    @Test
    void theInstalledCatalogHasGermanWhereAModuleProvidesItOrAServiceFileNamesIt() {
        assertEquals(Locale.GERMAN, StatusTexts.negotiate("de").locale());
    }
}
