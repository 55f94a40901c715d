package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A search for providers that stumbles in the ways of a service loader, and worse. */
class ProvidersTest {
    private static final String SERVICE = Runnable.class.getName();

    private final Failures failures = new Failures();

    /** A turn of a search: what it gives, or throws when it is asked for the next. */
    private record Turn(Runnable provider, Throwable thrown, boolean early) {}

    private static Turn gives(Runnable provider) {
        return new Turn(provider, null, false);
    }

    /** As a service loader does that can't make a provider. */
    private static Turn fails(Throwable thrown) {
        return new Turn(null, thrown, false);
    }

    /** As a service loader does that can't read a service file. */
    private static Turn failsToSearch(Throwable thrown) {
        return new Turn(null, thrown, true);
    }

    private List<Runnable> found(Turn... turns) {
        Iterator<Turn> left = List.of(turns).iterator();
        Iterable<Runnable> source = () -> new Iterator<>() {
            private Turn turn;

            @Override
            public boolean hasNext() {
                if (turn == null && left.hasNext()) {
                    turn = left.next();
                }
                if (turn != null && turn.early()) {
                    raise();
                }
                return turn != null;
            }

            @Override
            public Runnable next() {
                if (turn.thrown() != null) {
                    raise();
                }
                Runnable provider = turn.provider();
                turn = null;
                return provider;
            }

            private void raise() {
                Throwable thrown = turn.thrown();
                turn = null;
                throw ProvidersTest.<RuntimeException>sneaky(thrown);
            }
        };
        Providers<Runnable> providers = Providers.of(Runnable.class, source, failures);
        List<Runnable> found = new ArrayList<>();
        for (Runnable provider = providers.next(); provider != null; provider = providers.next()) {
            found.add(provider);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static ServiceConfigurationError error(String message) {
        return new ServiceConfigurationError(message);
    }

    private List<String> failed() {
        return failures.list().stream().map(Failure::provider).toList();
    }

    private final Runnable first = () -> {};
    private final Runnable second = () -> {};

    @Test
    void allThatCanBeMadeAreFound() {
        assertEquals(List.of(first, second), found(gives(first), gives(second)));
        assertEquals(List.of(), failed());
    }

    @Test
    void noSourceIsNoProviderAndNoFailure() {
        assertNull(Providers.of(Runnable.class, null, failures).next());
        assertEquals(List.of(), failed());
    }

    @Test
    void aSourceThatCannotBeginIsAFailure() {
        Iterable<Runnable> broken = () -> {
            throw new IllegalStateException("on purpose");
        };
        assertNull(Providers.of(Runnable.class, broken, failures).next());
        assertEquals(List.of(SERVICE), failed());
        assertEquals(
                "the search for providers failed: on purpose",
                failures.list().get(0).message());
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.Runnable: Provider com.example.Broken could not be instantiated, com.example.Broken",
        "java.lang.Runnable: com.example.Broken not a subtype, com.example.Broken",
        "java.lang.Runnable: Unable to load com.example.Broken, com.example.Broken",
        "java.lang.Runnable: Provider com.example.$Broken_1 not found, com.example.$Broken_1",
        "java.lang.Runnable: Provider Broken not found, java.lang.Runnable",
        "java.lang.Runnable: Provider .Broken not found, java.lang.Runnable",
        "java.lang.Runnable: file:/a/b.jar:1: Illegal syntax, java.lang.Runnable",
        "java.lang.Runnable: , java.lang.Runnable",
        "java.lang.Comparable: Provider com.example.Broken not found, java.lang.Runnable",
        "Provider com.example.Broken not found, java.lang.Runnable"
    })
    void aProviderThatCannotBeMadeIsNamedAsTheServiceLoaderNamesIt(String message, String provider) {
        assertEquals(List.of(first), found(fails(error(message)), gives(first)));
        assertEquals(List.of(provider), failed());
        assertEquals(message, failures.list().get(0).message());
    }

    @Test
    void aMessageOfAnotherErrorNamesNoProvider() {
        String message = SERVICE + ": Provider com.example.Broken not found";
        found(fails(new IllegalStateException(message)), fails(error(null)));
        assertEquals(List.of(SERVICE, SERVICE), failed());
    }

    @Test
    void aBrokenSearchThatSaysTheSameIsOneFailureUntilAProviderIsFound() {
        Throwable error = error("cannot read");
        found(failsToSearch(error), failsToSearch(error), failsToSearch(error));
        assertEquals(1, failures.list().size());
        found(failsToSearch(error), gives(first), failsToSearch(error));
        assertEquals(3, failures.list().size());
        found(fails(error), failsToSearch(error("another")), fails(error));
        assertEquals(6, failures.list().size());
    }

    @Test
    void anExceptionOfTheSearchItselfIsToldOnceToo() {
        found(failsToSearch(new IllegalStateException("closed")), failsToSearch(new IllegalStateException("closed")));
        assertEquals(1, failures.list().size());
    }

    @Test
    void providersThatFailInOneWayAreAFailureEach() {
        found(fails(new IllegalStateException("stumbled")), fails(new IllegalStateException("stumbled")));
        assertEquals(2, failures.list().size());
        found(failsToSearch(new NoClassDefFoundError("x")), failsToSearch(new NoClassDefFoundError("x")));
        assertEquals(4, failures.list().size());
    }

    @Test
    void aSearchThatGivesNothingButNullEnds() {
        Iterable<Runnable> nulls = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Runnable next() {
                return null;
            }
        };
        assertNull(Providers.of(Runnable.class, nulls, failures).next());
        assertEquals(1000, failures.list().size());
        assertEquals("a provider is null", failures.list().get(999).message());
    }
}
