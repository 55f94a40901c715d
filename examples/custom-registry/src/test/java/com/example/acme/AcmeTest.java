package com.example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.TextCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AcmeTest {
    private final StatusCatalog catalog = StatusCatalog.of(new AcmeRegistry());

    @Test
    void theRegistryIsSound() {
        assertEquals(List.of(), catalog.failures());
        assertEquals(List.of(), catalog.conflicts());
        assertEquals(List.of("acme"), catalog.registries());
    }

    @Test
    void theCatalogKeepsTheConstants() {
        assertSame(AcmeStatus.OUT_OF_COFFEE, catalog.resolve(470));
        assertSame(AcmeStatus.CUP_MISSING, catalog.resolve(471));
        assertSame(AcmeStatus.DESCALING, catalog.resolve(570));
    }

    @Test
    void theTextsAreSound() {
        TextCatalog texts = TextCatalog.of(new AcmeTexts());
        texts.texts(Locale.FRENCH).phrase(AcmeStatus.OUT_OF_COFFEE);
        assertEquals(List.of(), texts.failures());
    }

    @Test
    void everyCodeHasAFrenchText() {
        Set<Integer> codes =
                catalog.statusCodes().stream().map(StatusCode::code).collect(Collectors.toSet());
        assertEquals(codes, new AcmeTexts().texts(Locale.FRENCH).keySet());
    }

    @Test
    void theInstalledCatalogHasTheRegistryWhereAModuleProvidesItOrAServiceFileNamesIt() {
        assertSame(AcmeStatus.OUT_OF_COFFEE, StatusCode.of(470));
    }
}
