package http.status.spring.boot;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/** What Spring tells GraalVM for a native image: the files of {@link ProblemMessages}, which are found by their names. */
final class ProblemMessagesHints implements RuntimeHintsRegistrar {
    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        hints.resources().registerPattern("http/status/spring/boot/problem-details*.properties");
    }
}
