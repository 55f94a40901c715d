package http.status.explorer;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The documents of a project: its README, the folder docs, and whatever documents these lead to. */
final class Documents {
    private static final String README = "README.md";
    private static final String MARKDOWN = ".md";

    private final Path project;
    private final String repository;

    /** By their paths in the project, with slashes. */
    private final Map<String, Document> documents = new LinkedHashMap<>();

    private Documents(Path project, String repository) {
        this.project = project;
        this.repository = repository;
    }

    /**
     * Reads the documents.
     *
     * @param project the project's folder
     * @param repository the address where the project's other files are shown, without a slash at its end
     * @throws IOException if a document can't be read, or leads to a file that isn't there
     */
    static Documents read(Path project, String repository) throws IOException {
        Documents documents = new Documents(project.toAbsolutePath().normalize(), repository);
        Deque<String> found = new ArrayDeque<>(List.of(README));
        try (Stream<Path> docs = Files.list(documents.project.resolve("docs"))) {
            docs.map(documents::name)
                    .filter(name -> name.endsWith(MARKDOWN))
                    .sorted()
                    .forEach(found::add);
        }
        while (!found.isEmpty()) {
            String path = found.remove();
            if (!documents.documents.containsKey(path)) {
                documents.add(path, found);
            }
        }
        return documents;
    }

    private void add(String path, Deque<String> found) throws IOException {
        Document document = Document.parse(Files.readString(project.resolve(path), StandardCharsets.UTF_8));
        documents.put(path, document);
        for (String link : document.links()) {
            if (isInProject(link)) {
                String target = target(path, link);
                if (!Files.exists(project.resolve(target))) {
                    throw new NoSuchFileException(target, null, path + " leads there: correct its link " + link);
                }
                if (target.endsWith(MARKDOWN)) {
                    found.add(target);
                }
            }
        }
    }

    /** The documents by their paths in the project, in the order in which readers come to them. */
    Map<String, Document> byPath() {
        return Collections.unmodifiableMap(documents);
    }

    /** The README, which every project has. */
    Document readme() {
        return documents.get(README);
    }

    /** The file of the page of a document, from the site's first folder. */
    static String page(String path) {
        return path.substring(0, path.length() - MARKDOWN.length()) + ".html";
    }

    /** The way from the page of a document to the site's first folder. */
    static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** The content of the page of a document, whose links lead to other pages, or else to the repository. */
    String html(String path) {
        return documents.get(path).html(link -> isInProject(link) ? address(path, link) : link);
    }

    private String address(String from, String link) {
        String target = target(from, link);
        int fragment = link.indexOf('#');
        String place = fragment < 0 ? "" : link.substring(fragment);
        if (documents.containsKey(target)) {
            return root(from) + page(target) + place;
        }
        String kind = Files.isDirectory(project.resolve(target)) ? "/tree/HEAD/" : "/blob/HEAD/";
        return repository + kind + target + place;
    }

    /** Tells whether a link leads to a file of the project: not to another site, nor to a place of the same document. */
    private static boolean isInProject(String link) {
        return !link.startsWith("#") && !URI.create(link).isAbsolute();
    }

    private String target(String from, String link) {
        Path target =
                project.resolve(from).resolveSibling(URI.create(link).getPath()).normalize();
        if (!target.startsWith(project)) {
            throw new IllegalArgumentException(
                    from + " leads out of the project: correct its link \"" + Excerpt.of(link) + "\"");
        }
        return name(target);
    }

    private String name(Path file) {
        return project.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
