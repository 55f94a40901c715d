package com.example.host;

import http.status.api.StatusCatalog;
import http.status.api.TextCatalog;
import java.net.URLClassLoader;

/** Loads the jars that the arguments are in a class loader of their own. */
public final class ChildLoader {
    private ChildLoader() {}

    public static void main(String[] args) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(Urls.of(args), ChildLoader.class.getClassLoader())) {
            Report.print("loaded", StatusCatalog.load(loader), TextCatalog.load(loader));
            Report.print("installed", StatusCatalog.installed(), TextCatalog.installed());
            Report.print("loaded again", StatusCatalog.load(loader), TextCatalog.load(loader));
        }
    }
}
