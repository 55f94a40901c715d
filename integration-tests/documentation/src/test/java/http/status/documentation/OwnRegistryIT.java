package http.status.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the README's registry and its application as a reader would, and runs both on either path. */
class OwnRegistryIT {
    private static final String MAIN = """
            package com.example.shop;

            import http.status.api.StatusCode;
            import java.util.Locale;

            public class Main {
                public static void main(String[] args) {
                    for (String arg : args) {
                        StatusCode code = StatusCode.parse(arg);
                        System.out.println(code + " (" + code.registry() + ") " + code.title(Locale.FRENCH));
                    }
                }
            }
            """;
    private static final List<String> EXPECTED = List.of(
            "470 Out Of Coffee (acme) Out Of Coffee",
            "404 Not Found (iana) Ressource introuvable",
            "471 () Erreur du client");

    @TempDir
    Path folder;

    private List<String> jars;

    @BeforeEach
    void jarsOfTheProject() {
        jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path ->
                        Path.of(path).getFileName().toString().matches("http-status(-api|-iana|-i18n)?-[0-9].*\\.jar"))
                .toList();
        assertEquals(4, jars.size(), "the packaged jars are on the class path");
    }

    @Test
    void onTheModulePathAModuleProvidesIt() throws Exception {
        write("acme/module-info.java", Documents.readmeBlock("java", "module com.example.acme"));
        write("acme/com/example/acme/AcmeRegistry.java", Documents.readmeBlock("java", "package com.example.acme;"));
        write("shop/module-info.java", Documents.readmeBlock("java", "module com.example.shop"));
        write("shop/com/example/shop/Main.java", MAIN);
        compile("acme", "-p", path(jars));
        compile("shop", "-p", path(jars));
        List<String> modules = new ArrayList<>(jars);
        modules.add(folder.resolve("acme-classes").toString());
        modules.add(folder.resolve("shop-classes").toString());
        assertEquals(EXPECTED, run("-p", path(modules), "-m", "com.example.shop/com.example.shop.Main"));
    }

    @Test
    void onTheClassPathAServiceFileNamesIt() throws Exception {
        write("acme/com/example/acme/AcmeRegistry.java", Documents.readmeBlock("java", "package com.example.acme;"));
        write("shop/com/example/shop/Main.java", MAIN);
        compile("acme", "-cp", path(jars));
        compile("shop", "-cp", path(jars));
        write(
                "acme-classes/META-INF/services/http.status.api.spi.StatusCodeProvider",
                Documents.readmeBlock("text", "com.example.acme.AcmeRegistry"));
        List<String> classPath = new ArrayList<>(jars);
        classPath.add(folder.resolve("acme-classes").toString());
        classPath.add(folder.resolve("shop-classes").toString());
        assertEquals(EXPECTED, run("-cp", path(classPath), "com.example.shop.Main"));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void compile(String name, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--release", "17"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("-d", folder.resolve(name + "-classes").toString()));
        try (Stream<Path> sources = Files.walk(folder.resolve(name))) {
            sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        StringWriter log = new StringWriter();
        PrintWriter out = new PrintWriter(log);
        int result = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(new String[0]));
        assertEquals(0, result, log::toString);
    }

    private static List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.add("-Dstdout.encoding=UTF-8");
        command.addAll(List.of(arguments));
        command.addAll(List.of("470", "404", "471"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.lines().toList();
    }

    private static String path(List<String> entries) {
        return String.join(File.pathSeparator, entries);
    }
}
