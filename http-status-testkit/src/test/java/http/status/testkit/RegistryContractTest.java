package http.status.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The contract as JUnit runs it. */
class RegistryContractTest {
    private static final Set<Requirement> OF_TEXTS = EnumSet.range(Requirement.TEXT_REGISTRY, Requirement.ENGLISH_TEXT);

    static class SoundContract extends RegistryContract {
        @Override
        protected StatusCodeProvider provider() {
            return new Given.Registry(() -> List.of(Given.code(470, "Out Of Coffee")));
        }

        @Override
        protected Set<Requirement> excepted() {
            return Given.NOT_PLUGGED_IN;
        }
    }

    static class BrokenContract extends SoundContract {
        @Override
        protected StatusCodeProvider provider() {
            return new Given.Registry(
                    () -> List.of(new Given.Code(42), new Given.Code(43), Given.code(470, "470 Coffee")));
        }

        @Override
        protected Collection<StatusTextProvider> texts() {
            return List.of(new Given.Texts(Locale.FRENCH, 42, 43));
        }
    }

    @Test
    void aSoundRegistryPassesATestForEachRequirementThatConcernsIt() {
        Map<String, String> results = Results.of(SoundContract.class);
        assertTrue(results.values().stream().allMatch(""::equals), results::toString);
        List<String> expected = new ArrayList<>();
        for (Requirement requirement : Requirement.values()) {
            if (!Given.NOT_PLUGGED_IN.contains(requirement) && !OF_TEXTS.contains(requirement)) {
                expected.add(requirement + ": " + requirement.rule());
            }
        }
        assertEquals(expected.stream().sorted().toList(), List.copyOf(results.keySet()));
    }

    @Test
    void aBrokenRegistryFailsTheTestsOfWhatItBreaksAndNoOther() {
        Map<String, String> results = Results.of(BrokenContract.class);
        assertEquals("""
                code 42 is outside 100..999: give it a number of three digits
                code 43 is outside 100..999: give it a number of three digits""", results.remove("NUMBER_RANGE: a number is 100 to 999"));
        assertTrue(results.remove("PHRASE_FORM: a phrase is legal on a status line")
                .contains("\"470 Coffee\""));
        assertTrue(results.remove("TEXTS_COMPLETE: every code has a text in each locale")
                .contains("no text in fr for 470"));
        assertTrue(results.containsKey("TEXT_LOCALES: texts have their locales"));
        assertTrue(results.values().stream().allMatch(""::equals), results::toString);
    }
}
