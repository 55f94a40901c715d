package http.status.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Failure;
import http.status.api.Scope;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import http.status.hostile.codes.CodesThrow;
import http.status.hostile.codes.DescriptionHasLineBreak;
import http.status.iana.HttpStatus;
import http.status.iana.IanaRegistry;
import java.util.List;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is made of a catalog with broken registries: it and its parent tell of the same failures, each once. */
class DerivedCatalogsTest {
    private final StatusCatalog catalog = StatusCatalog.of(
            new IanaRegistry(),
            new TeahouseRegistry(),
            new Unseen(),
            new Nameless(),
            new CodesThrow(),
            new DescriptionHasLineBreak());

    @BeforeAll
    static void fillTheInstalledCatalogs() {
        Installed.fill();
    }

    @Test
    void aRegistryWhoseScopesThrowIsLeftOutOfWhatIsSeenAndStaysInItsParent() {
        StatusCatalog wire = catalog.seenAs(Scope.WIRE);
        assertEquals(List.of("iana", "nameless", "teahouse"), wire.registryIds());
        assertEquals(List.of("iana", "nameless", "teahouse", "unseen"), catalog.registryIds());
        assertFalse(wire.contains(485));
        assertEquals("485", wire.resolve(485).toString());
        assertEquals("Unseen", catalog.require(485).phrase());
        assertSame(HttpStatus.NOT_FOUND, wire.require(404));
        assertEquals("Kettle Cold", wire.require(471).phrase());

        Failure failure = last(catalog.failures());
        assertEquals(Unseen.class.getName(), failure.provider());
        assertEquals("scopes of unseen: no scope", failure.message());
        assertSame(InternalError.class, failure.cause().getClass());
    }

    @Test
    void scopesThatThrowAreAFailureOnce() {
        StatusCatalog wire = catalog.seenAs(Scope.WIRE);
        StatusCatalog everywhere = catalog.seenAs(Scope.values());
        StatusCatalog preferring = catalog.preferring("unseen").seenAs(Scope.LOG);
        assertEquals(1, failuresOf(Unseen.class, catalog));
        for (StatusCatalog each : List.of(wire, everywhere, preferring)) {
            assertEquals(catalog.failures(), each.failures());
        }
    }

    @Test
    void whereTheRegistryIsNotAskedNoScopeFails() {
        StatusCatalog wire = catalog.without("unseen").seenAs(Scope.WIRE);
        assertEquals(0, failuresOf(Unseen.class, wire));
        assertTrue(wire.contains(404));
    }

    @Test
    void everyChoiceTellsOfTheFailuresOfItsParent() {
        assertEquals(2, catalog.failures().size(), () -> catalog.failures().toString());
        for (StatusCatalog derived : derived()) {
            assertEquals(catalog.failures(), derived.failures(), derived::toString);
        }
    }

    @Test
    void namesThatThrowAreAFailureOnceInTheWholeFamily() {
        for (StatusCatalog derived : derived()) {
            assertSame(HttpStatus.GONE, derived.findByName("GONE").orElseThrow());
            assertTrue(derived.findByName("NO_SUCH_NAME").isEmpty());
            assertEquals(catalog.failures(), derived.failures(), derived::toString);
        }
        assertSame(HttpStatus.GONE, catalog.findByPhrase("gone").orElseThrow());
        assertEquals(1, failuresOf(Nameless.class, catalog));
        Failure failure = catalog.failures().stream()
                .filter(each -> each.provider().equals(Nameless.class.getName()))
                .findFirst()
                .orElseThrow();
        assertEquals("names of nameless: no name", failure.message());
    }

    @Test
    void oneWarningInAllIsLoggedForTheWholeFamily() {
        List<LogRecord> log = Log.during(() -> {
            StatusCatalog family = StatusCatalog.of(new Unseen(), new Nameless());
            family.seenAs(Scope.WIRE).findByName("GONE");
            family.preferring("nameless").findByName("GONE");
            assertEquals(2, family.failures().size());
        });
        assertEquals(1, log.size());
    }

    private List<StatusCatalog> derived() {
        return List.of(
                catalog.only("iana", "nameless"),
                catalog.without("teahouse"),
                catalog.preferring("nameless"),
                catalog.without("unseen").seenAs(Scope.WIRE),
                catalog.only("iana").preferring("iana").without("teahouse"));
    }

    private static long failuresOf(Class<?> provider, StatusCatalog catalog) {
        return catalog.failures().stream()
                .filter(failure -> failure.provider().equals(provider.getName()))
                .count();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static final class Unseen implements StatusCodeProvider {
        @Override
        public String registry() {
            return "unseen";
        }

        @Override
        public List<StatusCode> statusCodes() {
            return List.of(new Code(485), new Code(486));
        }

        private record Code(int code) implements StatusCode {
            @Override
            public String phrase() {
                return "Unseen";
            }

            @Override
            public String registry() {
                return "unseen";
            }

            @Override
            public Scope scope() {
                throw new InternalError("no scope");
            }
        }
    }

    private static final class Nameless implements StatusCodeProvider {
        @Override
        public String registry() {
            return "nameless";
        }

        @Override
        public List<StatusCode> statusCodes() {
            return List.of(new Code(487), new Code(488));
        }

        private record Code(int code) implements StatusCode {
            @Override
            public String phrase() {
                return "Nameless";
            }

            @Override
            public String registry() {
                return "nameless";
            }

            @Override
            public List<String> aliases() {
                throw new OutOfMemoryError("no name");
            }
        }
    }
}
