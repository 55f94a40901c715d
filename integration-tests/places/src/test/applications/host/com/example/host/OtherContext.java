package com.example.host;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ServiceLoader;

/**
 * Runs an application as a server does, in a class loader that the system's knows nothing of, with a context class
 * loader that isn't the application's: the first argument tells which, the second is the class path, the third the
 * class.
 */
public final class OtherContext {
    private OtherContext() {}

    public static void main(String[] args) throws Exception {
        try (URLClassLoader application = new URLClassLoader(
                        Urls.of(args[1].split(File.pathSeparator)), ClassLoader.getPlatformClassLoader());
                URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
            ClassLoader context = switch (args[0]) {
                case "null" -> null;
                case "empty" -> empty;
                case "platform" -> ClassLoader.getPlatformClassLoader();
                case "own" -> application;
                default -> throw new IllegalArgumentException(args[0]);
            };
            Thread.currentThread().setContextClassLoader(context);
            Class<?> service = application.loadClass("http.status.api.spi.StatusCodeProvider");
            System.out.println(ServiceLoader.load(service).stream().count() + " registries in the context");
            application.loadClass(args[2]).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }
}
