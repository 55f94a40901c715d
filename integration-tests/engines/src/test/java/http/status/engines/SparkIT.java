package http.status.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A job on Spark: the library is in the engine's folder, a company's registry in the jar of the job. */
@ParameterizedClass
@EnumSource
class SparkIT {
    private static Summary summary;

    @Parameter
    private Serializer serializer;

    @BeforeParameterizedClassInvocation
    static void run(Serializer serializer) throws Exception {
        summary = Spark.run(serializer);
        System.out.println();
        summary.lines().forEach(System.out::println);
    }

    @Test
    void theSerializerIsTheOneAskedFor() {
        assertEquals(serializer.className, summary.value("serializer"));
    }

    @Test
    void theJobRunsInSeveralJvms() {
        List<String> executors = processes("executor");
        assertTrue(executors.size() >= 2, executors::toString);
        assertFalse(executors.contains(processes("driver").get(0)), "none of them is the driver");
    }

    @Test
    void inEachExecutorTheHolderSeesTheRegistryOfTheJobAndTheInstalledCatalogDoesNot() {
        for (String executor : summary.values("executor")) {
            assertEquals(
                    "installed [iana] 470, held [iana, acme] 470 Out Of Coffee",
                    executor.substring(executor.indexOf(", ") + 2));
        }
    }

    @Test
    void everyCodeArrivesInAnExecutorAsItIs() {
        assertEquals("900 of 900", summary.value("codes that arrive"));
    }

    @Test
    void everyCodeComesBackAsItWas() {
        assertEquals("900 of 900", summary.value("codes that come back"));
    }

    @Test
    void everyCodeKeepsWhatElseIsKnownOfIt() {
        assertEquals("900 of 900", summary.value("codes that keep all facts"));
    }

    @Test
    void everyConstantComesBackAsTheSameObject() {
        String count = summary.value("constants that come back");
        assertTrue(count.matches("(\\d+) of \\1"), count);
    }

    @Test
    void keyedByTheirNumberTheCodesGiveARowEach() {
        assertEquals("900 for 900 codes", summary.value("rows by the number"));
    }

    private static List<String> processes(String label) {
        return summary.values(label).stream()
                .map(value -> value.substring(0, value.indexOf(',')))
                .distinct()
                .toList();
    }
}
