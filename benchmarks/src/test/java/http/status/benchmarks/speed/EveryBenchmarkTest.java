package http.status.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCatalog;
import http.status.api.spi.StatusCodeProvider;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark that JMH will find. */
public class EveryBenchmarkTest {
    /** Their qualified names. */
    public static List<String> benchmarks() {
        return BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.err, VerboseMode.SILENT), List.of())
                .stream()
                .map(BenchmarkListEntry::getUsername)
                .toList();
    }

    static List<String> ofFewLanguages() {
        return benchmarks().stream().filter(name -> !isOfManyLanguages(name)).toList();
    }

    static List<String> ofManyLanguages() {
        return benchmarks().stream()
                .filter(EveryBenchmarkTest::isOfManyLanguages)
                .toList();
    }

    private static boolean isOfManyLanguages(String benchmark) {
        return benchmark.matches(Inputs.OF_MANY_LANGUAGES);
    }

    @ParameterizedTest
    @MethodSource("ofFewLanguages")
    void everyBenchmarkRunsToItsEnd(String benchmark) throws Exception {
        run(benchmark);
    }

    static void run(String benchmark) throws Exception {
        int dot = benchmark.lastIndexOf('.');
        Class<?> type = Class.forName(benchmark.substring(0, dot));
        Object state = type.getDeclaredConstructor().newInstance();
        for (Method method : type.getMethods()) {
            if (method.getName().equals(benchmark.substring(dot + 1))) {
                run(method, state);
                return;
            }
        }
        throw new AssertionError("no method " + benchmark);
    }

    private static void run(Method method, Object state) throws Exception {
        if (method.getParameterCount() == 0) {
            assertTrue(method.invoke(state) instanceof StatusCatalog);
        } else {
            method.invoke(state, blackHole());
        }
    }

    /** JMH gives one to whoever knows what that means outside of a benchmark. */
    private static Blackhole blackHole() {
        return new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
    }

    @Test
    void everyClassHasARawBaseline() {
        List<String> benchmarks = benchmarks();
        for (String benchmark : benchmarks) {
            String raw = benchmark.substring(0, benchmark.lastIndexOf('.')) + ".raw";
            assertTrue(benchmarks.contains(raw), raw);
        }
    }

    @Test
    void aThousandProvidersFillACatalogWithoutFailure() {
        List<StatusCodeProvider> providers = MadeRegistry.make(1000);
        StatusCatalog catalog = StatusCatalog.of(providers);
        assertEquals(1000, catalog.registryIds().size());
        assertEquals(900, catalog.statusCodes().size());
        assertEquals(List.of(), catalog.failures());
    }
}
