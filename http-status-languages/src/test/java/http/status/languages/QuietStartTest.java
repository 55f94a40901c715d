package http.status.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import http.status.api.StatusCode;
import http.status.api.StatusText;
import http.status.api.TextCatalog;
import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which languages a Java virtual machine of its own loads when a program discovers them, and when it asks for a first text. */
class QuietStartTest {
    private static final Pattern BUNDLE = Pattern.compile("http\\.status\\.languages\\.bundle\\.(StatusTexts\\w*) ");

    @Test
    void discoveryReadsNoText() throws Exception {
        assertEquals(Set.of(), bundlesLoadedBy(Discovery.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ja", "zh-Hant"})
    void aTextLoadsNoOtherLanguage(String tag) throws Exception {
        assertEquals(Set.of("StatusTexts_" + tag.replace('-', '_')), bundlesLoadedBy(Text.class, tag));
    }

    /** The class has the whole of the language; a catalog of texts may look for texts of other registries in Brazil's. */
    @Test
    void portugalsTextsAreInOneClass() throws Exception {
        assertEquals(Set.of("StatusTexts_pt_PT"), bundlesLoadedBy(Provider.class, "pt-PT"));
    }

    private static Set<String> bundlesLoadedBy(Class<?> program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xlog:class+load",
                "-cp",
                String.join(
                        File.pathSeparator,
                        location(program),
                        location(LanguageTexts.class),
                        location(StatusCode.class)),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            String log = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), log);
            return BUNDLE.matcher(log)
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Where the class lies, whether it is on the module path, patched into a module or on the class path. */
    private static String location(Class<?> type) throws URISyntaxException {
        String file = type.getName().replace('.', '/') + ".class";
        String address = String.valueOf(type.getResource("/" + file));
        String root = address.substring(0, address.length() - file.length());
        return new File(new URI(root.replace("jar:", "").replace("!/", ""))).getPath();
    }

    /** A program that finds the languages and asks for no text. */
    static final class Discovery {
        private Discovery() {}

        public static void main(String[] args) {
            if (!TextCatalog.installed().toString().contains(" zh-Hant")) {
                throw new AssertionError(TextCatalog.installed());
            }
        }
    }

    /** A program that asks for one text. */
    static final class Text {
        private Text() {}

        public static void main(String[] args) {
            Locale locale = Locale.forLanguageTag(args[0]);
            StatusText text = TextCatalog.installed().texts(locale).text(StatusCode.of(599));
            if (!text.locale().equals(locale)) {
                throw new AssertionError(text);
            }
        }
    }

    /** A program that asks the provider itself. */
    static final class Provider {
        private Provider() {}

        public static void main(String[] args) {
            int texts =
                    new LanguageTexts().texts(Locale.forLanguageTag(args[0])).size();
            if (texts < 64) {
                throw new AssertionError(texts);
            }
        }
    }
}
