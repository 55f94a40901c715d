package http.status.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Failure;
import http.status.api.StatusCatalog;
import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Providers that break what a failure is told with: exceptions, names, nulls. */
class HostileWordsTest {
    @BeforeAll
    static void fillTheInstalledCatalogs() {
        Installed.fill();
    }

    @Test
    void anExceptionThatThrowsWhenItIsAskedIsAFailureLikeAnyOther() {
        for (RuntimeException broken : List.of(new Speechless(), new Causeless())) {
            StatusCatalog catalog = StatusCatalog.of(new Throws(broken), new TeahouseRegistry());
            assertEquals(List.of("teahouse"), catalog.registryIds());
            assertEquals(
                    List.of(Throws.class.getName()),
                    catalog.failures().stream().map(Failure::provider).toList());
        }
    }

    @Test
    void aMessageOfManyLinesIsOneLineInTheLog() {
        String message = "first\r\nWARNING: second\u001b[2J\u0085third";
        List<LogRecord> logged = Log.during(() -> {
            StatusCatalog catalog = StatusCatalog.of(new Throws(new IllegalStateException(message)));
            assertEquals(message, catalog.failures().get(0).message());
        });
        assertEquals(1, logged.size());
        String line = logged.get(0).getMessage();
        assertTrue(line.contains("first  WARNING: second [2J third"), line);
        assertTrue(line.chars().noneMatch(Character::isISOControl), line);
    }

    @Test
    void anIterationThatThrowsThenGoesOnLosesNobody() {
        List<StatusCodeProvider> healthy = new ArrayList<>(List.of(new TeahouseRegistry()));
        int[] turns = {0};
        Iterable<StatusCodeProvider> stumbling = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !healthy.isEmpty();
            }

            @Override
            public StatusCodeProvider next() {
                if (turns[0]++ < 2) {
                    throw new IllegalStateException("stumbled");
                }
                return healthy.remove(0);
            }
        };
        StatusCatalog catalog = StatusCatalog.of(stumbling);
        assertEquals(List.of("teahouse"), catalog.registryIds());
        assertEquals(2, catalog.failures().size());
    }

    @Test
    void nullAmongTheProvidersIsAFailure() {
        StatusCatalog catalog = StatusCatalog.of(null, null, new TeahouseRegistry());
        assertEquals(List.of("teahouse"), catalog.registryIds());
        assertEquals(2, catalog.failures().size());
        assertEquals(
                StatusCodeProvider.class.getName(), catalog.failures().get(0).provider());
    }

    @Test
    void namesThatThrowCostTheRegistryItsNamesAlone() {
        StatusCatalog catalog = StatusCatalog.of(new NamesThrow(), new TeahouseRegistry());
        assertTrue(catalog.findByName("NO_SUCH_TEA").isPresent());
        assertTrue(catalog.findByPhrase("Named Badly").isEmpty());
        assertEquals("Named Badly", catalog.resolve(480).phrase());
        assertEquals(
                List.of(NamesThrow.class.getName()),
                catalog.failures().stream().map(Failure::provider).toList());
    }

    @Test
    void theVeryExceptionIsTheCause() {
        RuntimeException speechless = new Speechless();
        StatusCatalog catalog = StatusCatalog.of(new Throws(speechless));
        assertSame(speechless, catalog.failures().get(0).cause());
    }

    private record Throws(RuntimeException exception) implements StatusCodeProvider {
        @Override
        public String registry() {
            throw exception;
        }

        @Override
        public List<StatusCode> statusCodes() {
            return List.of();
        }
    }

    private static final class Speechless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no words");
        }
    }

    private static final class Causeless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException("no cause");
        }
    }

    private static final class NamesThrow implements StatusCodeProvider {
        @Override
        public String registry() {
            return "nameless";
        }

        @Override
        public List<StatusCode> statusCodes() {
            return List.of(new Nameless(480), new Nameless(481));
        }
    }

    private record Nameless(int code) implements StatusCode {
        @Override
        public String phrase() {
            return "Named Badly";
        }

        @Override
        public String registry() {
            return "nameless";
        }

        @Override
        public String constantName() {
            throw new IllegalStateException("no name");
        }
    }
}
