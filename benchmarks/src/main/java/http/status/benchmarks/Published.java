package http.status.benchmarks;

import http.status.api.StatusCode;
import http.status.api.spi.StatusTextProvider;
import http.status.iana.HttpStatus;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** Where the parts of this program lie: the packaged jars of the library, and what is started beside them. */
final class Published {
    private Published() {}

    static Path api() {
        return of(StatusCode.class);
    }

    static Path iana() {
        return of(HttpStatus.class);
    }

    /** The jar of the texts. Nobody names its classes: it is found as the library finds it. */
    static Path i18n() {
        return of(ServiceLoader.load(StatusTextProvider.class)
                .findFirst()
                .orElseThrow()
                .getClass());
    }

    static List<Path> jars() {
        return List.of(api(), iana(), i18n());
    }

    /** The jar of further languages, which is not on this program's class path: what is there is installed. */
    static Path languages() {
        String jar = System.getProperty("languages");
        if (jar == null) {
            throw new IllegalStateException(
                    "the jar of further languages is not told: start the program by `run`, or with -Dlanguages=<jar>");
        }
        return Path.of(jar);
    }

    /** The jar of the small programs, which is this program's own. */
    static Path programs() {
        return of(Published.class);
    }

    private static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " comes from no file", e);
        }
    }
}
