package http.status.benchmarks;

import http.status.api.spi.StatusCodeProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Providers of one code each, every one a class of its own, compiled into a folder together with their service file. */
final class GeneratedProviders {
    private GeneratedProviders() {}

    static void compile(Path folder, int providers) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < providers; i++) {
            sources.add(new Source(i));
            names.add("generated.Registry" + i);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("this Java has no compiler: start the program with a JDK");
        }
        StringWriter errors = new StringWriter();
        List<String> options = List.of("-proc:none", "-cp", Published.api().toString(), "-d", folder.toString());
        if (!compiler.getTask(errors, null, null, options, null, sources).call()) {
            throw new IllegalStateException("the generated providers don't compile: " + errors);
        }
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(StatusCodeProvider.class.getName()), names);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(int number) {
            super(URI.create("string:///generated/Registry" + number + ".java"), Kind.SOURCE);
            this.text = """
                    package generated;

                    import http.status.api.StatusCode;
                    import java.util.List;

                    public final class Registry%1$d implements http.status.api.spi.StatusCodeProvider {
                        @Override
                        public String registry() {
                            return "generated-%1$d";
                        }

                        @Override
                        public List<StatusCode> statusCodes() {
                            return List.of(StatusCode.builder("generated-%1$d", %2$d).phrase("Generated").build());
                        }
                    }
                    """.formatted(number, 100 + number % 900);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
