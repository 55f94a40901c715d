package http.status.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.TextCatalog;
import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a Java virtual machine of its own loads when a program discovers the registries. */
class QuietStartTest {
    private static final Pattern LAMBDA = Pattern.compile("http\\.status\\.\\S+\\$\\$Lambda");

    @Test
    void discoveryReadsNoText() throws Exception {
        String log = classesLoadedByDiscovery();
        assertTrue(log.contains("http.status.vendor.NginxStatus "));
        assertFalse(log.contains("http.status.vendor.VendorTexts "));
    }

    @Test
    void discoveryMakesNoLambda() throws Exception {
        assertFalse(LAMBDA.matcher(classesLoadedByDiscovery()).find());
    }

    private static String classesLoadedByDiscovery() throws Exception {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xlog:class+load",
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                location(Program.class),
                                location(NginxStatus.class),
                                location(StatusCode.class)),
                        Program.class.getName(),
                        Integer.toString(Vendors.registries().size()))
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            String log = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), log);
            return log;
        }
    }

    /** Where the class lies, whether it is on the module path, patched into a module or on the class path. */
    private static String location(Class<?> type) throws URISyntaxException {
        String file = type.getName().replace('.', '/') + ".class";
        String address = String.valueOf(type.getResource("/" + file));
        String root = address.substring(0, address.length() - file.length());
        return new File(new URI(root.replace("jar:", "").replace("!/", ""))).getPath();
    }

    /** The program that is watched. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) {
            TextCatalog.installed();
            if (!StatusCatalog.installed().failures().isEmpty()
                    || StatusCatalog.installed().registryIds().size() != Integer.parseInt(args[0])) {
                throw new AssertionError(StatusCatalog.installed().failures());
            }
        }
    }
}
