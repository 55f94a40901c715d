package http.status.servlet.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Applications that differ in what their descriptor says of error pages, and in their libraries. */
enum Application {
    /** Says nothing, and has the one jar with what it brings. */
    PLAIN(""),
    /** Has it not: what a container does by itself. */
    WITHOUT(""),
    OWN_DEFAULT("<error-page><location>/fail/page</location></error-page>"),
    OWN_404("<error-page><error-code>404</error-code><location>/fail/page</location></error-page>"),
    COMPLETE("", " metadata-complete=\"true\""),
    ORDERING_WITHOUT_IT("<absolute-ordering/>"),
    ORDERING_WITH_IT("<absolute-ordering><name>http_status_servlet</name></absolute-ordering>"),
    /** Puts its own class in the place of the servlet. */
    OWN_CLASS("<servlet><servlet-name>http.status.servlet.ErrorPageServlet</servlet-name>"
            + "<servlet-class>http.status.servlet.test.TellingErrorPage</servlet-class></servlet>"),
    /** Another jar has a fragment with a default error page, too. */
    TWO_FRAGMENTS(""),
    TWO_FRAGMENTS_DECIDED("<error-page><location>/.http-status/error</location></error-page>");

    private static final String DESCRIPTOR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="5.0"%s>
                %s
                <servlet>
                    <servlet-name>failing</servlet-name>
                    <servlet-class>%s</servlet-class>
                </servlet>
                <servlet-mapping>
                    <servlet-name>failing</servlet-name>
                    <url-pattern>/fail/*</url-pattern>
                </servlet-mapping>
            </web-app>
            """;

    private static final String OTHER_FRAGMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="5.0">
                <name>other</name>
                <error-page><location>/other</location></error-page>
            </web-fragment>
            """;

    private final String errorPages;
    private final String attributes;

    Application(String errorPages) {
        this(errorPages, "");
    }

    Application(String errorPages, String attributes) {
        this.errorPages = errorPages;
        this.attributes = attributes;
    }

    String path() {
        return "/" + name().toLowerCase(Locale.ROOT);
    }

    /** Writes all of them below a folder, and gives theirs by their paths. */
    static Map<String, Path> deploy(Path folder) {
        return Arrays.stream(values())
                .collect(Collectors.toMap(Application::path, application -> application.write(folder)));
    }

    private Path write(Path folder) {
        try {
            Path web = Files.createDirectories(Path.of(folder + path())).resolve("WEB-INF");
            String servlet = FailingServlet.class.getName();
            for (String name : List.of(servlet, "http.status.servlet.test.TellingErrorPage")) {
                String file = name.replace('.', '/') + ".class";
                Path classes = web.resolve("classes").resolve(file);
                Files.createDirectories(classes.getParent());
                Files.copy(Path.of(System.getProperty("http.status.test.classes"), file), classes);
            }
            Files.writeString(web.resolve("web.xml"), DESCRIPTOR.formatted(attributes, errorPages, servlet));
            Path lib = Files.createDirectories(web.resolve("lib"));
            if (this != WITHOUT) {
                for (Path jar : Container.jars(Path.of(System.getProperty("http.status.lib")))) {
                    Files.copy(jar, lib.resolve(jar.getFileName()));
                }
            }
            if (this == TWO_FRAGMENTS || this == TWO_FRAGMENTS_DECIDED) {
                try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(lib.resolve("other.jar")))) {
                    jar.putNextEntry(new ZipEntry("META-INF/web-fragment.xml"));
                    jar.write(OTHER_FRAGMENT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            return web.getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
