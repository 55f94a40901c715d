package com.example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.TextCatalog;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AcmeTest {
    @Test
    void theCatalogKeepsTheConstants() {
        StatusCatalog catalog = StatusCatalog.of(new AcmeRegistry());
        assertSame(AcmeStatus.OUT_OF_COFFEE, catalog.resolve(470));
        assertSame(AcmeStatus.CUP_MISSING, catalog.resolve(471));
        assertSame(AcmeStatus.DESCALING, catalog.resolve(570));
    }

    @Test
    void theInstalledCatalogHasTheRegistryWhereAModuleProvidesItOrAServiceFileNamesIt() {
        assertSame(AcmeStatus.OUT_OF_COFFEE, StatusCode.of(470));
    }

    @Test
    void withoutTheTextsOfTheClassesThereIsNoFrench() {
        assertEquals(
                "Cup Missing",
                TextCatalog.of(new AcmeTexts()).texts(Locale.FRENCH).phrase(AcmeStatus.CUP_MISSING));
    }
}
