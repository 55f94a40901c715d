package http.status.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder into which a site is written. */
final class SiteFolder {
    private final Path folder;
    private int pages;

    /**
     * Takes a folder that isn't there yet, is empty, or holds a former site, which is removed.
     *
     * @throws IOException if the folder holds anything else, or can't be used
     */
    SiteFolder(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        if (Files.exists(this.folder)) {
            empty();
        }
    }

    private void empty() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            // What is in a folder comes before it.
            files = all.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(folder))
                    .toList();
        }
        if (!files.isEmpty() && !Files.exists(folder.resolve(CommonFiles.SCHEMA.substring(1)))) {
            throw new FileSystemException(
                    folder.toString(),
                    null,
                    "the folder has files that are no former site: give an empty or a new one");
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    /** Writes a page. */
    void write(String path, Rendering page) throws IOException {
        write(path, page.content().getBytes(StandardCharsets.UTF_8));
        pages++;
    }

    /** Writes any file. */
    void write(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new FileSystemException(path, null, "the path leaves the site");
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** How many pages were written. */
    int pages() {
        return pages;
    }
}
