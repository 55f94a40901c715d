package http.status.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import http.status.api.StatusCode;
import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs where http-status-languages is on the class path, as it is nowhere else in this module. */
@Tag("many-languages")
class ManyLanguagesTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Locale> installed = Inputs.manyInstalled();

    @ParameterizedTest
    @MethodSource("http.status.benchmarks.speed.EveryBenchmarkTest#ofManyLanguages")
    void everyBenchmarkRunsToItsEnd(String benchmark) throws Exception {
        EveryBenchmarkTest.run(benchmark);
    }

    @Test
    void bothNegotiateTheSameLanguageAndEveryOneIsMet() {
        Set<Locale> met = new HashSet<>();
        for (String field : Inputs.acceptManyLanguages()) {
            Locale language = Ours.negotiate(field);
            assertEquals(Peers.lookup(field, installed), language, field);
            met.add(language);
        }
        assertEquals(new HashSet<>(installed), met);
    }

    @Test
    void everyContenderSaysTheSameInGerman() {
        KeptBundles bundles = new KeptBundles(installed, List.of(Locale.GERMAN));
        for (StatusCode code : Inputs.statuses(Inputs.known())) {
            String expected = Ours.textsTitle(code, Locale.GERMAN);
            assertEquals(expected, Ours.codeTitle(code, Locale.GERMAN));
            assertEquals(expected, Peers.cachedBundle(bundles.of(Locale.GERMAN), code.code()));
            assertEquals(expected, Peers.getBundle(bundles.loader(), Locale.GERMAN, code.code()));
        }
        assertEquals("Nicht gefunden", Ours.codeTitle(StatusCode.of(404), Locale.GERMAN));
    }

    @Test
    void noAnswerMakesAnObject() {
        String[] fields = Inputs.acceptManyLanguages();
        StatusCode[] codes = Inputs.statuses(Inputs.known());
        askAll(fields, codes); // what is made once, is made here
        long before = THREADS.getCurrentThreadAllocatedBytes();
        askAll(fields, codes);
        assertEquals(0, THREADS.getCurrentThreadAllocatedBytes() - before, "bytes");
    }

    private static void askAll(String[] fields, StatusCode[] codes) {
        for (int i = 0; i < Inputs.LENGTH; i++) {
            Ours.negotiate(fields[i]);
            Ours.codeTitle(codes[i], Locale.GERMAN);
            Ours.textsTitle(codes[i], Locale.GERMAN);
        }
    }
}
