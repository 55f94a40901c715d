package com.example.one;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import java.util.Locale;

/** Uses the enum, the API and a text: all that the one dependency brings. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        StatusCode code = HttpStatus.NOT_FOUND;
        System.out.println(StatusCatalog.installed().registryIds() + " " + code + ": " + code.title(Locale.FRENCH));
    }
}
