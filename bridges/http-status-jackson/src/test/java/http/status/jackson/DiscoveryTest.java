package http.status.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;

/** How a mapper comes by the module: by looking for it, or by name. */
class DiscoveryTest {
    @Test
    void theTestsRunOnThePathThatTheyShould() {
        assertEquals(
                System.getProperty("http.status.test.path").equals("module"),
                StatusCodeModule.class.getModule().isNamed());
    }

    @Test
    void theTestsRunWithTheReleaseThatTheyShould() {
        assertEquals(System.getProperty("jackson.version"), PackageVersion.VERSION.toString());
    }

    @Test
    void aMapperThatLooksForModulesFindsIt() throws Exception {
        List<JacksonModule> modules = MapperBuilder.findModules();
        assertEquals(
                List.of(StatusCodeModule.class),
                modules.stream().map(Object::getClass).toList());
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertEquals("404", mapper.writeValueAsString(HttpStatus.NOT_FOUND));
        assertSame(HttpStatus.NOT_FOUND, mapper.readValue("404", StatusCode.class));
    }

    /** The trap that the documentation names; should Jackson change it, the words have to go. */
    @Test
    void aMapperThatDoesNotLookIsLeftAsItWas() throws Exception {
        JsonMapper mapper = JsonMapper.builder().build();
        assertSame(HttpStatus.values()[28], mapper.readValue("28", HttpStatus.class));
        assertTrue(mapper.writeValueAsString(HttpStatus.NOT_FOUND).startsWith("\""));
    }

    @Test
    void foundAndAddedByNameItIsOneModule() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new StatusCodeModule())
                .build();
        assertEquals("404", mapper.writeValueAsString(HttpStatus.NOT_FOUND));
        assertSame(HttpStatus.NOT_FOUND, mapper.readValue("404", HttpStatus.class));
    }

    @Test
    void itTellsItsName() {
        StatusCodeModule module = new StatusCodeModule();
        assertEquals("http-status-jackson", module.getModuleName());
        assertEquals(Version.unknownVersion(), module.version());
    }

    /** Engines that send a program to other machines serialize mappers. */
    @Test
    void aMapperWithItCanStillBeSerialized() throws Exception {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new StatusCodeModule()).build();
        mapper.readValue(mapper.writeValueAsString(HttpStatus.NOT_FOUND), HttpStatus.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapper);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            JsonMapper copy = (JsonMapper) in.readObject();
            assertEquals("404", copy.writeValueAsString(HttpStatus.NOT_FOUND));
            assertSame(HttpStatus.NOT_FOUND, copy.readValue("404", StatusCode.class));
        }
    }
}
