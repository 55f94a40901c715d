package http.status.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import http.status.api.StatusCatalog;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedProvidersTest {
    @Test
    void theyAreFoundBesideTheOthers() throws Exception {
        Path path;
        try (TemporaryFolder folder = new TemporaryFolder()) {
            path = folder.path();
            GeneratedProviders.compile(path, 2);
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {path.toUri().toURL()})) {
                StatusCatalog catalog = StatusCatalog.load(loader);
                assertEquals(List.of("iana", "generated-0", "generated-1"), catalog.registryIds());
                assertEquals(List.of(), catalog.failures());
            }
        }
        assertFalse(Files.exists(path), "the folder is gone");
    }
}
