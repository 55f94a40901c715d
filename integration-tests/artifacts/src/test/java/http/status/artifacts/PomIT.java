package http.status.artifacts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The POMs that consumers read. */
class PomIT {
    private static final String GROUP = "io.github.httpstatus";

    @Test
    void everyPublishedModuleIsTestedHere() throws Exception {
        List<String> published = new ArrayList<>();
        for (String aggregator : List.of("pom.xml", "bridges/pom.xml")) {
            for (Element module : children(child(pom(Artifact.ROOT.resolve(aggregator)), "modules"))) {
                if (module.getTextContent().startsWith("http-status")) {
                    published.add(module.getTextContent());
                }
            }
        }
        assertEquals(artifactIds(), published.stream().sorted().toList());
    }

    @Test
    void theBomManagesThePublishedArtifactsAndNothingElse() throws Exception {
        Element bom = pom(Artifact.ROOT.resolve("bom/pom.xml"));
        assertEquals(Artifact.VERSION, text(bom, "version"));
        List<String> managed = new ArrayList<>();
        for (Element dependency : children(child(child(bom, "dependencyManagement"), "dependencies"))) {
            assertEquals(GROUP, text(dependency, "groupId"));
            assertEquals("${project.version}", text(dependency, "version"));
            assertEquals(3, children(dependency).size(), "no scope, no type, no exclusion");
            managed.add(text(dependency, "artifactId"));
        }
        assertEquals(artifactIds(), managed.stream().sorted().toList());
    }

    @Test
    void theBomLeaksNothingIntoAConsumersBuild() throws Exception {
        Element bom = pom(Artifact.ROOT.resolve("bom/pom.xml"));
        for (String unwanted : List.of("parent", "dependencies", "properties", "repositories", "modules", "profiles")) {
            assertTrue(children(bom, unwanted).isEmpty(), unwanted);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPublishedPomHasNoParentAndNoBuild(Artifact artifact) throws Exception {
        Element pom = published(artifact);
        for (String unwanted :
                List.of("parent", "build", "dependencyManagement", "properties", "repositories", "profiles")) {
            assertTrue(children(pom, unwanted).isEmpty(), unwanted);
        }
        assertEquals(GROUP, text(pom, "groupId"));
        assertEquals(artifact.artifactId(), text(pom, "artifactId"));
        assertEquals(Artifact.VERSION, text(pom, "version"));
    }

    @ParameterizedTest
    @EnumSource
    void aPublishedPomSaysWhatACentralRepositoryAsksFor(Artifact artifact) throws Exception {
        Element pom = published(artifact);
        for (String wanted : List.of("name", "description", "url", "licenses", "developers", "scm")) {
            assertEquals(1, children(pom, wanted).size(), wanted);
        }
    }

    @ParameterizedTest
    @EnumSource
    void consumersGetTheLibraryAndABridgesFrameworkAndNothingElse(Artifact artifact) throws Exception {
        List<String> mandatory = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        for (Element dependencies : children(published(artifact), "dependencies")) {
            for (Element dependency : children(dependencies)) {
                assertEquals("compile", text(dependency, "scope"));
                boolean isOptional = !children(dependency, "optional").isEmpty()
                        && text(dependency, "optional").equals("true");
                (isOptional ? optional : mandatory)
                        .add(text(dependency, "groupId") + ":" + text(dependency, "artifactId"));
            }
        }
        assertEquals(
                switch (artifact) {
                    case ONE -> List.of(GROUP + ":http-status-i18n", GROUP + ":http-status-iana");
                    case API, LEGACY -> List.of();
                    case IANA, I18N, TESTKIT, VENDOR -> List.of(GROUP + ":http-status-api");
                    case JACKSON -> List.of(GROUP + ":http-status-api", "tools.jackson.core:jackson-databind");
                    case JACKSON2 -> List.of(GROUP + ":http-status-api", "com.fasterxml.jackson.core:jackson-databind");
                },
                mandatory);
        assertEquals(
                switch (artifact) {
                    case ONE -> List.of();
                    case API, IANA, I18N, LEGACY, VENDOR, JACKSON, JACKSON2 -> List.of("org.jspecify:jspecify");
                    case TESTKIT -> List.of("org.jspecify:jspecify", "org.junit.jupiter:junit-jupiter-api");
                },
                optional);
    }

    @ParameterizedTest
    @EnumSource
    void theJarHoldsThePublishedPom(Artifact artifact) throws Exception {
        String name = "META-INF/maven/" + GROUP + "/" + artifact.artifactId() + "/pom.xml";
        assertArrayEquals(
                Files.readAllBytes(artifact.folder().resolve(".flattened-pom.xml")),
                Artifact.read(artifact.jar(), name));
    }

    private static List<String> artifactIds() {
        return Arrays.stream(Artifact.values())
                .map(Artifact::artifactId)
                .sorted()
                .toList();
    }

    private static Element published(Artifact artifact) throws Exception {
        return pom(artifact.folder().resolve(".flattened-pom.xml"));
    }

    private static Element pom(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent().strip();
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertEquals(1, found.size(), () -> name + " in " + parent.getTagName());
        return found.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
