package http.status.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.TextCatalog;
import http.status.i18n.IanaTexts;
import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a Java virtual machine of its own loads when a program discovers the registries, and when it asks for a first text. */
class QuietStartTest {
    private static final Pattern LAMBDA = Pattern.compile("http\\.status\\.\\S+\\$\\$Lambda");

    @Test
    void discoveryReadsNoText() throws Exception {
        String log = classesLoadedByDiscovery();
        assertTrue(log.contains("http.status.vendor.NginxStatus "));
        assertFalse(log.contains(".bundle."), log);
    }

    @Test
    void discoveryMakesNoLambda() throws Exception {
        assertFalse(LAMBDA.matcher(classesLoadedByDiscovery()).find());
    }

    /** A verifier loads what it has to compare: every language, and the exceptions of code that never runs. */
    @Test
    void aFrenchTextLoadsNoOtherLanguageAndNoException() throws Exception {
        String log = classesLoadedBy(FrenchText.class);
        assertTrue(log.contains("http.status.i18n.bundle.StatusTexts_fr "), log);
        assertTrue(log.contains("http.status.vendor.bundle.NginxTexts_fr "), log);
        assertFalse(log.contains("http.status.i18n.bundle.StatusTexts "), log);
        assertFalse(log.contains("http.status.vendor.bundle.NginxTexts "), log);
        assertFalse(log.contains("java.io.InvalidObjectException "), log);
    }

    private static String classesLoadedByDiscovery() throws Exception {
        return classesLoadedBy(
                Discovery.class, Integer.toString(Vendors.registries().size()));
    }

    private static String classesLoadedBy(Class<?> program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xlog:class+load",
                "-cp",
                String.join(
                        File.pathSeparator,
                        location(program),
                        location(NginxStatus.class),
                        location(IanaTexts.class),
                        location(StatusCode.class)),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
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

    /** A program that finds the registries and asks for no text. */
    static final class Discovery {
        private Discovery() {}

        public static void main(String[] args) {
            TextCatalog.installed();
            if (!StatusCatalog.installed().failures().isEmpty()
                    || StatusCatalog.installed().registryIds().size() != Integer.parseInt(args[0])) {
                throw new AssertionError(StatusCatalog.installed().failures());
            }
        }
    }

    /** A program that asks for one text. */
    static final class FrenchText {
        private FrenchText() {}

        public static void main(String[] args) {
            StatusText text = TextCatalog.installed().texts(Locale.FRENCH).text(NginxStatus.CLIENT_CLOSED_REQUEST);
            if (!text.locale().equals(Locale.FRENCH)) {
                throw new AssertionError(text);
            }
        }
    }
}
