package http.status.artifacts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The POMs that consumers read. */
class PomIT {
    private static final String GROUP = "io.github.httpstatus";

    /** What a repository of artifacts asks for, and what a reader of its pages looks for. */
    private static final List<String> FACTS =
            List.of("name", "description", "url", "licenses", "developers", "scm", "issueManagement", "ciManagement");

    @Test
    void everyArtifactThatIsDeployedIsTestedHere() throws Exception {
        List<String> deployed = new ArrayList<>();
        for (Element module : children(child(pom(Artifact.ROOT.resolve("pom.xml")), "modules"))) {
            addDeployed(Artifact.ROOT.resolve(module.getTextContent()), deployed);
        }
        assertEquals(artifactIds(), deployed.stream().sorted().toList());
    }

    /** By the rules of the root's profile {@code sources}; the BOM, which doesn't inherit them, has no sources. */
    private static void addDeployed(Path folder, List<String> deployed) throws Exception {
        Element pom = pom(folder.resolve("pom.xml"));
        boolean isSkipped = children(pom, "properties").stream()
                .flatMap(properties -> children(properties, "maven.deploy.skip").stream())
                .anyMatch(property -> property.getTextContent().equals("true"));
        if (isSkipped) {
            return;
        }
        if (Files.exists(folder.resolve("src/main"))) {
            deployed.add(text(pom, "artifactId"));
        }
        for (Element modules : children(pom, "modules")) {
            for (Element module : children(modules)) {
                addDeployed(folder.resolve(module.getTextContent()), deployed);
            }
        }
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
        Element bom = pom(Artifact.ROOT.resolve("bom/.flattened-pom.xml"));
        for (String unwanted :
                List.of("parent", "build", "dependencies", "properties", "repositories", "modules", "profiles")) {
            assertTrue(children(bom, unwanted).isEmpty(), unwanted);
        }
    }

    /** Without a parent, it has to repeat them. */
    @Test
    void theBomIsBuiltByThePluginsOfTheOthers() throws Exception {
        Element versions = child(pom(Artifact.ROOT.resolve("pom.xml")), "properties");
        NodeList plugins = pom(Artifact.ROOT.resolve("bom/pom.xml")).getElementsByTagName("plugin");
        int compared = 0;
        for (int i = 0; i < plugins.getLength(); i++) {
            Element plugin = (Element) plugins.item(i);
            if (!children(plugin, "version").isEmpty()) {
                String property = text(plugin, "artifactId").replace("maven-", "") + ".version";
                assertEquals(text(versions, property), text(plugin, "version"), property);
                compared++;
            }
        }
        assertTrue(compared >= 7, "too few versions: " + compared);
    }

    @Test
    void thePublishedBomNamesItsVersionsAndSaysWhatACentralRepositoryAsksFor() throws Exception {
        Element bom = pom(Artifact.ROOT.resolve("bom/.flattened-pom.xml"));
        assertEquals("http-status-bom", text(bom, "artifactId"));
        assertEquals(Artifact.VERSION, text(bom, "version"));
        assertEquals("pom", text(bom, "packaging"));
        List<Element> managed = children(child(child(bom, "dependencyManagement"), "dependencies"));
        assertEquals(
                artifactIds(),
                managed.stream()
                        .map(dependency -> text(dependency, "artifactId"))
                        .sorted()
                        .toList());
        for (Element dependency : managed) {
            assertEquals(Artifact.VERSION, text(dependency, "version"));
        }
        for (String wanted : FACTS) {
            assertEquals(1, children(bom, wanted).size(), wanted);
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
        for (String wanted : FACTS) {
            assertEquals(1, children(pom, wanted).size(), wanted);
        }
    }

    @ParameterizedTest
    @EnumSource
    void consumersGetTheDependenciesThatWereReviewed(Artifact artifact) throws Exception {
        artifact.assertGolden(
                "dependencies",
                dependencies(artifact).stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    @ParameterizedTest
    @EnumSource
    void onlyABridgeBringsMoreThanTheLibrary(Artifact artifact) throws Exception {
        for (String dependency : dependencies(artifact)) {
            assertTrue(
                    artifact.isBridge() || dependency.startsWith("optional ") || dependency.contains(GROUP),
                    dependency);
        }
    }

    /** What a consumer gets: the scope, or "optional", and the name. */
    private static Set<String> dependencies(Artifact artifact) throws Exception {
        Set<String> lines = new TreeSet<>();
        for (Element dependencies : children(published(artifact), "dependencies")) {
            for (Element dependency : children(dependencies)) {
                boolean isOptional = !children(dependency, "optional").isEmpty()
                        && text(dependency, "optional").equals("true");
                lines.add((isOptional ? "optional" : text(dependency, "scope")) + " " + text(dependency, "groupId")
                        + ":" + text(dependency, "artifactId"));
            }
        }
        return lines;
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
