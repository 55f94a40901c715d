package http.status.artifacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the jars tell GraalVM. Services it finds by itself, and texts are classes; there is nothing to declare but what a container makes
 * by its name.
 */
class NativeImageIT {
    private static final String FOLDER = "META-INF/native-image/";

    @ParameterizedTest
    @EnumSource
    void everyTypeThatIsDeclaredIsThereWithItsConstructor(Artifact artifact) throws Exception {
        for (JsonNode type : declared(artifact)) {
            Class<?> loaded = Class.forName(type.get("type").asString(), false, NativeImageIT.class.getClassLoader());
            assertFalse(type.get("methods").isEmpty());
            for (JsonNode method : type.get("methods")) {
                assertEquals("<init>", method.get("name").asString());
                assertEquals(0, method.get("parameterTypes").size());
                assertDoesNotThrow(() -> loaded.getConstructor());
            }
        }
    }

    @Test
    void whatAContainerMakesByItsNameIsDeclared() {
        assertEquals(
                List.of("http.status.servlet.ErrorPageServlet"),
                declared(Artifact.SERVLET).stream()
                        .map(type -> type.get("type").asString())
                        .toList());
    }

    /** No file is read at run time, so none has to be declared; but for messages, of which the starter tells Spring. */
    @ParameterizedTest
    @EnumSource
    void noJarHasAFileThatOnlyTheProgramKnows(Artifact artifact) {
        assertEquals(
                List.of(),
                Artifact.files(artifact.jar()).stream()
                        .filter(file -> !file.startsWith("META-INF/") && !file.matches(".*(\\.class|/packageinfo)"))
                        .filter(file -> !file.startsWith("http/status/spring/boot/problem-details"))
                        .toList());
    }

    private static List<JsonNode> declared(Artifact artifact) {
        return Artifact.files(artifact.jar()).stream()
                .filter(file -> file.startsWith(FOLDER))
                .map(file -> JsonMapper.shared().readTree(new String(Artifact.read(artifact.jar(), file), UTF_8)))
                .flatMap(metadata ->
                        StreamSupport.stream(metadata.get("reflection").spliterator(), false))
                .toList();
    }
}
