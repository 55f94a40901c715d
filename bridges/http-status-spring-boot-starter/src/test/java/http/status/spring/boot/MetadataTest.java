package http.status.spring.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataProperty;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataRepositoryJsonBuilder;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of the jar that Spring Boot and editors read. */
class MetadataTest {
    private static final String FRENCH = "http/status/spring/boot/problem-details_fr.properties";

    @Test
    void theOnePropertyIsDescribed() throws Exception {
        try (InputStream json =
                MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            Map<String, ConfigurationMetadataProperty> properties = ConfigurationMetadataRepositoryJsonBuilder.create(
                            json)
                    .build()
                    .getAllProperties();
            assertEquals(Set.of("http-status.localize-errors"), properties.keySet());
            ConfigurationMetadataProperty property = properties.get("http-status.localize-errors");
            assertEquals("java.lang.Boolean", property.getType());
            assertEquals(true, property.getDefaultValue());
            assertFalse(property.getDescription().isBlank());
        }
    }

    @Test
    void theMessagesAreToldToANativeImage() {
        RuntimeHints hints = new RuntimeHints();
        assertFalse(RuntimeHintsPredicates.resource().forResource(FRENCH).test(hints));
        assertArrayEquals(
                new Class<?>[] {ProblemMessagesHints.class},
                HttpStatusMessagesAutoConfiguration.class
                        .getAnnotation(ImportRuntimeHints.class)
                        .value());
        new ProblemMessagesHints().registerHints(hints, null);
        assertTrue(RuntimeHintsPredicates.resource().forResource(FRENCH).test(hints));
    }

    /** A name that no class has any more is skipped in silence. */
    @Test
    void everyAutoConfigurationIsListedAndIsThere() throws Exception {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Set<String> classes = new TreeSet<>();
        for (Resource found : resolver.getResources("classpath*:http/status/spring/boot/*AutoConfiguration.class")) {
            classes.add("http.status.spring.boot." + found.getFilename().replace(".class", ""));
        }
        assertEquals(4, classes.size());
        assertEquals(classes, listed("org.springframework.boot.autoconfigure.AutoConfiguration"));

        Set<String> ofMvc = new TreeSet<>(classes);
        ofMvc.remove(HttpStatusWebFluxAutoConfiguration.class.getName());
        assertEquals(ofMvc, listed("org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc"));
        assertEquals(ofMvc, listed("org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureWebMvc"));

        Set<String> ofWebFlux = new TreeSet<>(classes);
        ofWebFlux.remove(HttpStatusWebMvcAutoConfiguration.class.getName());
        assertEquals(ofWebFlux, listed("org.springframework.boot.webflux.test.autoconfigure.AutoConfigureWebFlux"));
        assertEquals(
                ofWebFlux, listed("org.springframework.boot.test.autoconfigure.web.reactive.AutoConfigureWebFlux"));
    }

    private static Set<String> listed(String list) throws Exception {
        Set<String> ours = new TreeSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/spring/" + list + ".imports")) {
            file.getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("http.status."))
                    .forEach(ours::add);
        }
        return ours;
    }
}
