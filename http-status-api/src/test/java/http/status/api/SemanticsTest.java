package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Rule.Topic;
import http.status.api.Semantics.Caching;
import http.status.api.Semantics.Content;
import http.status.api.Semantics.Lifecycle;
import http.status.api.Semantics.RedirectMethod;
import http.status.api.Semantics.Retry;
import http.status.api.Semantics.Storing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SemanticsTest {
    private static final Reference RFC = Reference.rfc(9110, "15");
    private static final Rule HEURISTIC =
            new Rule(Caching.HEURISTIC, Strength.STATED, "", "", "A cache can use a heuristic.", RFC);

    @Test
    void anInterimResponseHasNoContentAndIsNotStored() {
        Semantics semantics = Semantics.of(StatusClass.INFORMATIONAL);
        assertEquals(Content.FORBIDDEN, semantics.content());
        assertEquals(Storing.FORBIDDEN, semantics.storing());
        assertFalse(semantics.isLocationFollowed());
    }

    @Test
    void aRedirectionIsFollowedIfItHasALocationByAMethodThatIsLeftOpen() {
        Semantics semantics = Semantics.of(StatusClass.REDIRECTION);
        assertTrue(semantics.isLocationFollowed());
        assertEquals(RedirectMethod.UNSPECIFIED, semantics.redirectMethod());
        assertEquals("Retry-After", semantics.fields().get(0).field());
    }

    @ParameterizedTest
    @EnumSource(names = {"SUCCESSFUL", "CLIENT_ERROR", "SERVER_ERROR", "OTHER"})
    void ofTheOtherClassesNothingIsForbidden(StatusClass statusClass) {
        Semantics semantics = Semantics.of(statusClass);
        assertEquals(Content.ALLOWED, semantics.content());
        assertEquals(Storing.FREE, semantics.storing());
        assertFalse(semantics.isLocationFollowed());
        assertEquals(RedirectMethod.NONE, semantics.redirectMethod());
        assertEquals(List.of(), semantics.fields());
    }

    @ParameterizedTest
    @EnumSource
    void aClassIsSilentAboutTheRest(StatusClass statusClass) {
        Semantics semantics = Semantics.of(statusClass);
        assertFalse(semantics.isHeuristicallyCacheable());
        assertEquals(Set.of(), semantics.retry());
        assertEquals(Lifecycle.CURRENT, semantics.lifecycle());
        assertFalse(semantics.isDeprecated());
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownCodeIsTreatedAsTheGenericCodeOfItsClass(StatusClass statusClass) {
        List<String> sentences = Semantics.of(statusClass).rules().stream()
                .filter(rule -> rule.kind() == Topic.INTERPRETATION && rule.strength() == Strength.MUST)
                .map(Rule::sentence)
                .toList();
        assertEquals(
                statusClass == StatusClass.OTHER
                        ? List.of() // beyond the classes it is a SHOULD
                        : List.of("The client must treat the code as " + statusClass.genericCode() + "."),
                sentences);
    }

    @ParameterizedTest
    @EnumSource
    void theSemanticsOfAClassAreOneObject(StatusClass statusClass) {
        Semantics semantics = Semantics.of(statusClass);
        assertSame(semantics, Semantics.of(statusClass));
        assertSame(semantics, Semantics.of(List.of(), statusClass));
        if (statusClass != StatusClass.OTHER) {
            assertSame(semantics, StatusCode.of(statusClass.genericCode() + 99).semantics());
        }
    }

    @Test
    void aRuleOfItsOwnComesFirstAndDecides() {
        Semantics semantics = Semantics.of(List.of(HEURISTIC), StatusClass.SUCCESSFUL);
        assertTrue(semantics.isHeuristicallyCacheable());
        assertSame(HEURISTIC, semantics.rules().get(0));
        assertEquals(
                Semantics.of(StatusClass.SUCCESSFUL).rules(),
                semantics.rules().subList(1, semantics.rules().size()));
    }

    @Test
    void nothingThatIsHandedOutCanBeChanged() {
        for (Semantics semantics :
                List.of(Semantics.of(StatusClass.REDIRECTION), Semantics.of(List.of(HEURISTIC), StatusClass.OTHER))) {
            assertThrows(
                    UnsupportedOperationException.class, () -> semantics.rules().remove(0));
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> semantics.fields().add(HEURISTIC));
            assertThrows(
                    UnsupportedOperationException.class, () -> semantics.retry().add(Retry.CONTINUE));
        }
    }

    @Test
    void aListThatIsHandedOverIsCopied() {
        List<Rule> own = new ArrayList<>(List.of(HEURISTIC));
        Semantics semantics = Semantics.of(own, StatusClass.SUCCESSFUL);
        own.clear();
        assertTrue(semantics.isHeuristicallyCacheable());
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> Semantics.of(null));
        assertThrows(NullPointerException.class, () -> Semantics.of(null, StatusClass.OTHER));
        assertThrows(NullPointerException.class, () -> Semantics.of(List.of(HEURISTIC), null));
        assertThrows(NullPointerException.class, () -> Semantics.of(Arrays.asList(HEURISTIC, null), StatusClass.OTHER));
        assertThrows(NullPointerException.class, () -> new Rule(null, Strength.MAY, "", "", "A.", RFC));
        assertThrows(NullPointerException.class, () -> new Rule(Topic.SENDER, null, "", "", "A.", RFC));
        assertThrows(NullPointerException.class, () -> new Rule(Topic.SENDER, Strength.MAY, null, "", "A.", RFC));
        assertThrows(NullPointerException.class, () -> new Rule(Topic.SENDER, Strength.MAY, "", null, "A.", RFC));
        assertThrows(NullPointerException.class, () -> new Rule(Topic.SENDER, Strength.MAY, "", "", null, RFC));
        assertThrows(NullPointerException.class, () -> new Rule(Topic.SENDER, Strength.MAY, "", "", "A.", null));
    }

    @Test
    void aRuleHasASentence() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> new Rule(Topic.SENDER, Strength.MAY, "", "", "", RFC));
        assertEquals("a rule of kind SENDER has no sentence: write one", e.getMessage());
    }

    @ParameterizedTest
    @EnumSource(names = {"FIELD", "FRAMING"})
    void aRuleAboutAFieldNamesIt(Topic topic) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new Rule(topic, Strength.MAY, "", "", "A.", RFC));
        assertEquals("a rule of kind " + topic + " has no field: name it", e.getMessage());
        assertEquals("Allow", new Rule(topic, Strength.MAY, "Allow", "", "A.", RFC).field());
    }
}
