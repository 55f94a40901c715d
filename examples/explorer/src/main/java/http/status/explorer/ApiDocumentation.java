package http.status.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The documentation jars of the artifacts that a project publishes. */
final class ApiDocumentation {
    /** How deep below the project's folder its modules are. */
    private static final int DEPTH = 2;

    private static final String START = "index.html";

    private ApiDocumentation() {}

    /**
     * Finds the jar of each artifact that the project's bill of materials lists.
     *
     * @return the jars by the names of their artifacts
     * @throws IOException if the list can't be read, or a jar isn't there
     */
    static SortedMap<String, Path> jars(Path project) throws IOException {
        SortedMap<String, Path> jars = new TreeMap<>();
        Element bom = root(project.resolve("bom/pom.xml"));
        NodeList artifacts = bom.getElementsByTagName("dependency");
        for (int i = 0; i < artifacts.getLength(); i++) {
            String artifact = text((Element) artifacts.item(i), "artifactId");
            jars.put(artifact, jar(artifact, text(bom, "version"), project));
        }
        return jars;
    }

    private static Path jar(String artifact, String version, Path project) throws IOException {
        Path jar = Path.of(artifact, "target", artifact + "-" + version + "-javadoc.jar");
        List<Path> found;
        try (Stream<Path> folders = Files.find(project, DEPTH, (path, attributes) -> attributes.isDirectory())) {
            found = folders.map(folder -> folder.resolve(jar))
                    .filter(Files::isRegularFile)
                    .toList();
        }
        if (found.isEmpty()) {
            throw new NoSuchFileException(
                    project.resolve(jar).toString(), null, "the documentation isn't built yet: run mvn package");
        }
        return found.get(0);
    }

    private static Element root(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform reads XML", e);
        } catch (SAXException e) {
            throw new IOException(file + " can't be read: " + e.getMessage(), e);
        }
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    /** Tells whether a jar has pages: that of an artifact without code has none. */
    static boolean hasPages(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(START) != null;
        }
    }

    /** The first page of an artifact's documentation, from the site's first folder. */
    static String start(String artifact) {
        return path(artifact, START);
    }

    /** Writes the pages of a jar as they are. */
    static void write(String artifact, Path jar, SiteFolder folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        folder.write(path(artifact, entry.getName()), in.readAllBytes());
                    }
                }
            }
        }
    }

    private static String path(String artifact, String name) {
        return "api/" + artifact + "/" + name;
    }
}
