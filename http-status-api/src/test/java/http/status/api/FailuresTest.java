package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of an error, whatever it is and does. */
class FailuresTest {
    private static Throwable chain(int length) {
        Throwable error = new IllegalStateException("root");
        for (int i = 1; i < length; i++) {
            error = new IllegalStateException("above " + i, error);
        }
        return error;
    }

    @Test
    void anErrorIsToldWithTheOneThatItBeganWith() {
        assertEquals("root", Failures.describe(chain(1)));
        assertEquals("above 1: root", Failures.describe(chain(2)));
        assertEquals("above 2: root", Failures.describe(chain(3)));
        assertEquals("above 20: root", Failures.describe(chain(21)));
        assertEquals("above 21: above 1", Failures.describe(chain(22)), "no further than twenty causes");
    }

    @Test
    void anErrorThatSaysNothingIsToldByItsClass() {
        assertEquals("java.lang.IllegalStateException", Failures.describe(new IllegalStateException()));
        assertEquals("java.lang.IllegalStateException", Failures.describe(new IllegalStateException("")));
        assertEquals(Broken.class.getName(), Failures.describe(new Broken()));
        assertEquals(
                "above: " + Broken.class.getName(),
                Failures.describe(new IllegalStateException("above", new Broken())));
    }

    @Test
    void aRingOfCausesEnds() {
        IllegalStateException first = new IllegalStateException("first");
        IllegalStateException second = new IllegalStateException("second", first);
        first.initCause(second);
        assertTrue(Failures.describe(second).startsWith("second"), Failures.describe(second));
    }

    @Test
    void failuresStandInTheOrderInWhichTheyHappened() {
        Failures failures = new Failures();
        Throwable cause = chain(2);
        failures.add("acme.Registry", cause);
        failures.add("acme.Texts", "texts in fr: ", cause);
        List<Failure> list = failures.list();
        assertEquals(
                List.of("acme.Registry", "acme.Texts"),
                list.stream().map(Failure::provider).toList());
        assertEquals(
                List.of("above 1: root", "texts in fr: above 1: root"),
                list.stream().map(Failure::message).toList());
        assertSame(cause, list.get(1).cause());
        assertEquals(2, list.size());
    }

    @Test
    void onePartOfOneProviderFailsOnce() {
        Failures failures = new Failures();
        failures.addOnce("acme.Registry", "names: ", chain(1));
        failures.addOnce("acme.Registry", "names: ", chain(2));
        assertEquals(1, failures.list().size());
        failures.addOnce("acme.Registry", "scopes: ", chain(1));
        failures.addOnce("acme.Other", "names: ", chain(1));
        assertEquals(3, failures.list().size());
    }

    @Test
    void noLogTakesAMessageForALineOfItsOwn() {
        assertEquals("a  b [31mc", Failures.onOneLine("a\r\nb\u001b[31mc"));
        assertEquals("Caf\u00e9", Failures.onOneLine("Caf\u00e9"));
        assertEquals("", Failures.onOneLine(""));
    }

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no words");
        }

        @Override
        public synchronized Throwable getCause() {
            throw new IllegalStateException("no cause");
        }
    }
}
