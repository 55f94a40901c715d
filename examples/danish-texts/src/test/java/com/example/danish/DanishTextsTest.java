package com.example.danish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.api.TextCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DanishTextsTest {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final TextCatalog catalog = TextCatalog.of(new DanishTexts());

    @Test
    void danishIsALanguage() {
        assertEquals(List.of(DANISH, Locale.ENGLISH), catalog.locales());
        assertEquals(DANISH, catalog.negotiate("da-DK").locale());
        assertEquals(List.of(), catalog.failures());
    }

    @Test
    void everyClassHasAText() {
        assertEquals(
                Set.of(StatusClass.values()),
                new DanishTexts().classTexts(DANISH).keySet());
    }

    @Test
    void aCodeWithoutATextHasThatOfItsClass() {
        assertEquals("Klientfejl", catalog.texts(DANISH).title(StatusCode.of(499)));
    }

    @Test
    void theInstalledCatalogHasDanishWhereAModuleProvidesItOrAServiceFileNamesIt() {
        assertEquals(DANISH, StatusTexts.negotiate("da").locale());
    }
}
