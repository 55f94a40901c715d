package com.example.host;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.api.TextCatalog;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Loads a plug-in, uses it, drops it, and tells whether it goes. The first argument is "nothing", or "texts" where
 * the catalog of texts is kept nevertheless; the others are the plug-in's jars.
 */
public final class Collected {
    private static TextCatalog kept;

    private Collected() {}

    public static void main(String[] args) throws Exception {
        WeakReference<ClassLoader> loader = use(args[0], List.of(args).subList(1, args.length));
        List<byte[]> ballast = new ArrayList<>();
        try {
            // Comes to an end: a collector clears every weak reference before it says that the memory is full.
            while (loader.get() != null) {
                System.gc();
                ballast.add(new byte[1 << 20]);
            }
        } catch (OutOfMemoryError full) {
            ballast.clear();
        }
        System.out.println(loader.get() == null ? "gone" : "still there");
    }

    private static WeakReference<ClassLoader> use(String keep, List<String> jars) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(Urls.of(jars.toArray(new String[0])), Collected.class.getClassLoader())) {
            StatusCatalog codes = StatusCatalog.load(loader);
            TextCatalog texts = TextCatalog.load(loader);
            StatusCode code = codes.require(470);
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println(code + ", " + texts.texts(Locale.FRENCH).title(code) + ", "
                    + texts.texts(Locale.forLanguageTag("da")).title(StatusCode.of(404)));
            // The installed catalogs see the plug-in's objects, too, and must not keep them.
            code.title(Locale.FRENCH);
            code.equals(StatusCode.of(470));
            StatusTexts.negotiate("da, fr").description(code);
            kept = keep.equals("texts") ? texts : null;
            return new WeakReference<>(loader);
        }
    }
}
