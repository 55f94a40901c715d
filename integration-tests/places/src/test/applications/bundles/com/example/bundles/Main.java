package com.example.bundles;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/** Prints what resource bundles say in some languages. */
public final class Main {
    private static final String BASE = "http.status.i18n.bundle.StatusTexts";

    private Main() {}

    public static void main(String[] args) {
        StringBuilder out = new StringBuilder();
        for (String tag : new String[] {"fr", "fr-CA", "en", "en-US", ""}) {
            ResourceBundle bundle = ResourceBundle.getBundle(BASE, Locale.forLanguageTag(tag));
            out.append(tag + ": " + bundle.getString("404.title") + ", " + bundle.getString("4xx.title") + ", "
                    + bundle.containsKey("999.title") + "\n");
        }
        // A language that isn't there is the machine's default one, as the platform has it.
        out.append("ja: " + ResourceBundle.getBundle(BASE, Locale.JAPANESE).getString("410.title") + "\n");
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8).print(out);
    }
}
