package http.status.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;

import http.status.api.StatusCode;
import java.io.File;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which classes of ours a Java virtual machine of its own loads when a program touches the enum. */
class QuietStartTest {
    private static final Pattern LOADED = Pattern.compile("\\] (http\\.status\\.\\S+) source:");
    private static final Set<String> ENUM = Set.of("http.status.api.StatusCode", "http.status.iana.HttpStatus");

    @Test
    void touchingTheEnumLoadsTheEnumAlone() throws Exception {
        assertEquals(new TreeSet<>(ENUM), classesLoadedBy("touch"));
    }

    @Test
    void aDescriptionLoadsWhenItIsAskedFor() throws Exception {
        Set<String> expected = new TreeSet<>(ENUM);
        expected.add("http.status.iana.DescriptionTable");
        assertEquals(expected, classesLoadedBy("describe"));
    }

    @Test
    void theFirstLookupLoadsTheCatalogAndNothingThatItCanDoWithout() throws Exception {
        Set<String> expected = new TreeSet<>(ENUM);
        for (String name : List.of(
                "Checks",
                "Failures",
                "Providers",
                "Registry",
                "Registry$1", // the order of registries
                "StatusCatalog",
                "StatusCatalog$Installed",
                "StatusCodeValue", // whose words its builder has checked
                "UnknownStatusCodeException", // so that IanaRegistry can be verified
                "spi.StatusCodeProvider",
                "spi.StatusProvider")) {
            expected.add("http.status.api." + name);
        }
        expected.add("http.status.iana.IanaRegistry");
        expected.add("http.status.iana.DescriptionTable"); // a catalog checks the words of the enum's codes
        assertEquals(expected, classesLoadedBy("look up"));
    }

    private static Set<String> classesLoadedBy(String what) throws Exception {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xlog:class+load",
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                location(Program.class),
                                location(HttpStatus.class),
                                location(StatusCode.class)),
                        Program.class.getName(),
                        what)
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            String log = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), log);
            return LOADED.matcher(log)
                    .results()
                    .map(match -> match.group(1))
                    .filter(name -> !name.equals(Program.class.getName()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Where the class lies, whether it is on the module path, patched into a module or on the class path. */
    private static String location(Class<?> type) throws URISyntaxException {
        String file = type.getName().replace('.', '/') + ".class";
        String address = String.valueOf(type.getResource("/" + file));
        String root = address.substring(0, address.length() - file.length());
        return new File(new java.net.URI(root.replace("jar:", "").replace("!/", ""))).getPath();
    }

    /** The program that is watched. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) {
            boolean answered = switch (args[0]) {
                case "touch" -> HttpStatus.require(404).phrase().equals("Not Found");
                case "describe" -> !HttpStatus.require(404).description().isEmpty();
                case "look up" -> StatusCode.of(404).phrase().equals("Not Found");
                default -> false;
            };
            if (!answered) {
                throw new AssertionError(args[0]);
            }
        }
    }
}
