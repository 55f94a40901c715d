package com.example.shop;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.TextCatalog;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Prints what it can find out about status codes. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        StatusCatalog codes = StatusCatalog.installed();
        TextCatalog texts = TextCatalog.installed();
        out.println("registries " + codes.registryIds());
        out.println("languages " + texts.locales());
        for (int number : new int[] {404, 470, 499}) {
            StatusCode code = StatusCode.of(number);
            out.println(code + " (" + code.registry() + ")");
            for (Locale locale : List.of(Locale.FRENCH, Locale.forLanguageTag("da"), Locale.ENGLISH)) {
                out.println("  " + locale + " " + code.title(locale));
            }
        }
        out.println("failures " + codes.failures() + " " + texts.failures());
        out.println("conflicts " + codes.conflicts());
    }
}
