package http.status.rewrite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openrewrite.ExecutionContext;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Result;
import org.openrewrite.SourceFile;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.java.JavaParser;

/**
 * A program of one file, written with constants of another library.
 *
 * @param source its class, which is called Program and has no package
 */
record Program(String source) {

    /** What the recipe makes of it; where it fails, that is thrown, as the build plugins do. */
    Program migrated(String recipe) {
        List<Throwable> errors = new ArrayList<>();
        ExecutionContext context = new InMemoryExecutionContext(errors::add);
        List<SourceFile> files = JavaParser.fromJavaVersion()
                .classpath(JavaParser.runtimeClasspath())
                .build()
                .parse(context, source)
                .toList();
        assertEquals(1, files.size());
        List<Result> results = Recipes.named(recipe)
                .run(new InMemoryLargeSourceSet(files), context)
                .getChangeset()
                .getAllResults();
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.get(0).getMessage(), errors.get(0));
        }
        return results.isEmpty() ? this : new Program(results.get(0).getAfter().printAll());
    }

    /** Compiles the program, and asks its static method {@code answer} about each of the numbers. */
    List<Object> answers(Path folder, int... statuses) throws IOException, ReflectiveOperationException {
        Path file = Files.writeString(folder.resolve("Program.java"), source, UTF_8);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            List<String> options =
                    List.of("-d", folder.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertEquals(true, compiled, () -> messages + source);
        }
        URL[] urls = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, Program.class.getClassLoader())) {
            Method method = loader.loadClass("Program").getDeclaredMethod("answer", int.class);
            method.setAccessible(true);
            List<Object> answers = new ArrayList<>();
            for (int status : statuses) {
                answers.add(method.invoke(null, status));
            }
            return answers;
        }
    }
}
