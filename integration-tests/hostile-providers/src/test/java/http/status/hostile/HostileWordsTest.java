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
        StatusCatalog catalog = StatusCatalog.of(new ThrowsSpeechless(), new TeahouseRegistry());
        assertEquals(List.of("teahouse"), catalog.registries());
        assertEquals(
                List.of(ThrowsSpeechless.class.getName()),
                catalog.failures().stream().map(Failure::provider).toList());
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
        assertEquals(List.of("teahouse"), catalog.registries());
        assertEquals(2, catalog.failures().size());
    }

    @Test
    void nullAmongTheProvidersIsAFailure() {
        StatusCatalog catalog = StatusCatalog.of(null, null, new TeahouseRegistry());
        assertEquals(List.of("teahouse"), catalog.registries());
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
        StatusCatalog catalog = StatusCatalog.of(new ThrowsSpeechless());
        assertSame(Speechless.class, catalog.failures().get(0).cause().getClass());
    }

    private static final class ThrowsSpeechless implements StatusCodeProvider {
        @Override
        public String registry() {
            throw new Speechless();
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
