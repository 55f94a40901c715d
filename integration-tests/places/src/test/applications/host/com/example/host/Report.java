package com.example.host;

import http.status.api.StatusCatalog;
import http.status.api.TextCatalog;

/** Prints what a pair of catalogs holds. */
final class Report {
    private Report() {}

    static void print(String title, StatusCatalog codes, TextCatalog texts) {
        System.out.println(title + " " + codes.registryIds() + " " + texts.locales() + " " + codes.resolve(470) + " "
                + codes.failures() + texts.failures());
    }
}
