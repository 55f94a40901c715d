package http.status.explorer;

import http.status.api.StatusCatalog;
import http.status.api.TextCatalog;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The command line that writes what the explorer shows, and the project's documents, as files for any static host. */
public final class Site {
    private static final String USAGE = "the project's folder, the site's folder, the address of the repository,"
            + " and the path at which a host will show the site, such as / or /http-status/";

    private Site() {}

    /**
     * Writes the site.
     *
     * @param args the project's folder; the folder into which to write; the address where the project's files are shown;
     *     the path at which the site will be, for the one page that a host shows at any address
     */
    public static void main(String[] args) {
        if (!write(args, System.out, System.err)) {
            System.exit(1);
        }
    }

    /** Writes the site and says where; or says in one line why it can't. */
    static boolean write(String[] args, PrintStream out, PrintStream err) {
        try {
            if (args.length != 4) {
                throw new IllegalArgumentException(args.length + " arguments came in, four are needed: " + USAGE + ".");
            }
            Path project = Path.of(args[0]);
            Path folder = Path.of(args[1]).toAbsolutePath().normalize();
            SiteWriter writer = new SiteWriter(StatusCatalog.installed(), TextCatalog.installed(), base(args[3]));
            int pages = writer.write(
                    Documents.read(project, args[2]), ApiDocumentation.jars(project), new SiteFolder(folder));
            out.println("The site has " + pages + " pages and begins at " + folder.resolve("index.html"));
            return true;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("The site can't be written: " + e.getMessage());
        }
        return false;
    }

    private static String base(String path) {
        if (path.matches("/|/[^\\s/][^\\s]*/")) {
            return path;
        }
        throw new IllegalArgumentException("\"" + Excerpt.of(path)
                + "\" is no path of a site: one with a slash at both ends is allowed, such as / or /http-status/.");
    }
}
