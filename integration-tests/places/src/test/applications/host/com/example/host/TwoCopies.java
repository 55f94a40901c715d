package com.example.host;

import java.io.File;
import java.lang.reflect.Method;
import java.net.URLClassLoader;

/** Runs an application twice, each in a class loader of its own: two class paths, then the class. */
public final class TwoCopies {
    private TwoCopies() {}

    public static void main(String[] args) throws Exception {
        ClassLoader parent = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader first = new URLClassLoader(Urls.of(args[0].split(File.pathSeparator)), parent);
                URLClassLoader second = new URLClassLoader(Urls.of(args[1].split(File.pathSeparator)), parent)) {
            for (ClassLoader loader : new ClassLoader[] {first, second, first}) {
                // The other one's context, which must not matter.
                Thread.currentThread().setContextClassLoader(loader == first ? second : first);
                Method main = loader.loadClass(args[2]).getMethod("main", String[].class);
                System.out.println("--");
                main.invoke(null, (Object) new String[0]);
            }
        }
    }
}
