package com.example.host;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The URLs of files and folders. */
final class Urls {
    private Urls() {}

    static URL[] of(String... paths) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String path : paths) {
            urls.add(Path.of(path).toUri().toURL());
        }
        return urls.toArray(new URL[0]);
    }
}
