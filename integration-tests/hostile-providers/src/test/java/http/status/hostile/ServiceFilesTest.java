package http.status.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service file is ignored on the module path, a provides clause on the class path: both are read as files here. */
class ServiceFilesTest {
    @ParameterizedTest
    @ValueSource(classes = {StatusCodeProvider.class, StatusTextProvider.class})
    void bothWorldsSeeTheSameProviders(Class<?> service) throws Exception {
        assertEquals(namedByModule(service), namedByFile(service));
    }

    static List<String> namedByFile(Class<?> service) throws Exception {
        return Files.readAllLines(classes().resolve("META-INF/services/" + service.getName()), UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<String> namedByModule(Class<?> service) throws Exception {
        try (InputStream in = Files.newInputStream(classes().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).provides().stream()
                    .filter(provides -> provides.service().equals(service.getName()))
                    .findFirst()
                    .orElseThrow()
                    .providers();
        }
    }

    private static Path classes() throws Exception {
        return Path.of(TeahouseRegistry.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
