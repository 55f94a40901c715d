package com.example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import http.status.api.Semantics;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.TextCatalog;
import java.util.List;
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
    void aCatalogHasTheRegistryByItsId() {
        StatusCatalog catalog = StatusCatalog.of(new AcmeRegistry());
        assertEquals(List.of("acme"), catalog.registryIds());
        assertEquals(
                List.of(AcmeStatus.OUT_OF_COFFEE, AcmeStatus.CUP_MISSING, AcmeStatus.DESCALING),
                catalog.requireRegistry(AcmeRegistry.ID).statusCodes());
    }

    @Test
    void aProgramLearnsThatItMayTryAgainLater() {
        assertEquals(Semantics.Retry.LATER, StatusCode.of(570).semantics().retry());
        assertEquals(Semantics.Retry.UNSPECIFIED, StatusCode.of(470).semantics().retry());
    }

    @Test
    void theInstalledCatalogHasTheRegistryWhereAModuleProvidesItOrAServiceFileNamesIt() {
        assertSame(AcmeStatus.OUT_OF_COFFEE, StatusCode.of(470));
    }

    @Test
    void withoutTheTextsOfTheClassesThereIsNoFrench() {
        assertEquals(
                "Cup Missing",
                TextCatalog.of(new AcmeTexts()).texts(Locale.FRENCH).title(AcmeStatus.CUP_MISSING));
    }
}
