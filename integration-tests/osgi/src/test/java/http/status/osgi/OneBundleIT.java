package http.status.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** The bundle without packages, which brings the others. */
class OneBundleIT {
    private static final List<Path> OTHERS = List.of(Jars.API, Jars.IANA, Jars.I18N);

    @TempDir
    Path storage;

    @ParameterizedTest
    @EnumSource
    void itResolvesTogetherWithAllThatItBrings(Implementation implementation) throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            List<Bundle> others = osgi.install(OTHERS);
            osgi.start(List.of(Jars.ONE));
            Map<String, Integer> states = new TreeMap<>();
            others.forEach(bundle -> states.put(bundle.getSymbolicName(), bundle.getState()));
            assertEquals(
                    Map.of(
                            "http.status.api", Bundle.RESOLVED,
                            "http.status.i18n", Bundle.RESOLVED,
                            "http.status.iana", Bundle.RESOLVED),
                    states);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itDoesNotResolveWithoutAnyOfThem(Implementation implementation) throws Exception {
        for (Path missing : OTHERS) {
            try (Osgi osgi = new Osgi(implementation, storage)) {
                osgi.install(OTHERS.stream().filter(jar -> !jar.equals(missing)).toList());
                BundleException failure = assertThrows(BundleException.class, () -> osgi.start(List.of(Jars.ONE)));
                assertEquals(BundleException.RESOLVE_ERROR, failure.getType(), failure::toString);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoRequiresItSeesTheClassesOfAll(Implementation implementation) throws Exception {
        try (Osgi osgi = new Osgi(implementation, storage)) {
            List<Bundle> others = osgi.install(OTHERS);
            osgi.install(List.of(Jars.ONE));
            Bundle application =
                    osgi.start(List.of(Jars.requiring("http.status", storage))).get(0);
            List<String> names = List.of(
                    "http.status.api.StatusCode", "http.status.iana.IanaRegistry", "http.status.i18n.IanaTexts");
            for (int i = 0; i < names.size(); i++) {
                assertSame(others.get(i).loadClass(names.get(i)), application.loadClass(names.get(i)));
            }
        }
    }
}
