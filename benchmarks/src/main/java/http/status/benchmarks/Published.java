package http.status.benchmarks;

import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Where the parts of this program lie: the packaged jars of the library, and what is started beside them. */
final class Published {
    private Published() {}

    static Path api() {
        return of(StatusCode.class);
    }

    static Path iana() {
        return of(HttpStatus.class);
    }

    /** The jar of the texts. Nothing names its classes, so it is found beside its service's other providers. */
    static Path i18n() {
        return entry("http-status-i18n");
    }

    static List<Path> jars() {
        return List.of(api(), iana(), i18n());
    }

    /** The small programs, which lie beside this class. */
    static Path programs() {
        return of(Published.class);
    }

    private static Path entry(String artifact) {
        for (String entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            if (Path.of(entry).getFileName().toString().startsWith(artifact)) {
                return Path.of(entry);
            }
        }
        throw new IllegalStateException(artifact + " is not on the class path: start this program by benchmarks/run");
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
