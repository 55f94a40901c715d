package http.status.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The contract of texts as JUnit runs it. */
class TextsContractTest {
    static class AloneContract extends TextsContract {
        @Override
        protected Collection<StatusTextProvider> texts() {
            return List.of(new Given.Texts(Locale.FRENCH, 470));
        }

        @Override
        protected Set<Requirement> excepted() {
            return Given.NOT_PLUGGED_IN;
        }
    }

    static class BesideCodesContract extends AloneContract {
        @Override
        protected Optional<StatusCodeProvider> codes() {
            return Optional.of(new Given.Registry(() -> List.of(Given.code(470, "470 Coffee"), new Given.Code(471))));
        }
    }

    private static final Set<Requirement> ALONE = EnumSet.of(
            Requirement.TEXT_REGISTRY,
            Requirement.TEXT_LOCALES,
            Requirement.TEXT_LANGUAGE,
            Requirement.TEXTS_GIVEN,
            Requirement.TEXTS_STAY,
            Requirement.TEXT_LOCALE,
            Requirement.CLASS_TEXTS,
            Requirement.SAME_PROVIDERS,
            Requirement.NO_LOOKUP);

    private static Set<String> names(Set<Requirement> requirements) {
        Set<String> names = new TreeSet<>();
        requirements.forEach(requirement -> names.add(requirement + ": " + requirement.rule()));
        return names;
    }

    @Test
    void textsAlonePassATestForEachRequirementThatConcernsThem() {
        Map<String, String> results = Results.of(AloneContract.class);
        assertEquals(names(ALONE), results.keySet());
        assertTrue(results.values().stream().allMatch(""::equals), results::toString);
    }

    @Test
    void besideTheCodesThereIsATestForWhatTheyHaveInCommon() {
        Map<String, String> results = Results.of(BesideCodesContract.class);
        Set<Requirement> expected = EnumSet.copyOf(ALONE);
        expected.addAll(EnumSet.of(Requirement.TEXT_OF_A_CODE, Requirement.TEXTS_COMPLETE, Requirement.ENGLISH_TEXT));
        assertEquals(names(expected), results.keySet());
        assertEquals(
                "no text in fr for 471: write one for each code of the registry",
                results.remove("TEXTS_COMPLETE: every code has a text in each locale"));
        assertTrue(results.values().stream().allMatch(""::equals), results::toString);
    }
}
