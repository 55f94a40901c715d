package http.status.benchmarks.speed;

import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import http.status.iana.HttpStatus;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Writes the texts of the library as resource bundles for the JDK: the peer says the same, whatever form ours have. */
public final class BundleFiles {
    private BundleFiles() {}

    /** Writes one file for each installed language into a folder. */
    public static void write(Path folder) throws IOException {
        write(folder, Inputs.installed());
    }

    /** Writes one file for each of some languages into a folder. */
    static void write(Path folder, List<Locale> languages) throws IOException {
        for (Locale locale : languages) {
            StatusTexts texts = StatusTexts.of(locale);
            Properties properties = new Properties();
            for (StatusCode code : HttpStatus.values()) {
                properties.setProperty(code.code() + ".title", texts.title(code));
                properties.setProperty(code.code() + ".description", texts.description(code));
            }
            try (Writer out = Files.newBufferedWriter(file(folder, locale))) {
                properties.store(out, null);
            }
        }
    }

    /** The files that were written into a folder. */
    static List<Path> in(Path folder, List<Locale> languages) {
        return languages.stream().map(locale -> file(folder, locale)).toList();
    }

    private static Path file(Path folder, Locale locale) {
        return folder.resolve(Peers.BUNDLE + "_" + locale.toLanguageTag().replace('-', '_') + ".properties");
    }
}
