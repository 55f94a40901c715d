package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Rule.Topic;
import http.status.api.Semantics.Caching;
import http.status.api.Semantics.Content;
import http.status.api.Semantics.Permanence;
import http.status.api.Semantics.Redirect;
import http.status.api.Semantics.RedirectMethod;
import http.status.api.Semantics.Retry;
import http.status.api.Semantics.Storing;
import http.status.api.Semantics.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SemanticsTest {
    private static final Reference RFC = Reference.rfc(9110, "15");
    private static final Rule HEURISTIC = rule(Caching.HEURISTIC);

    private static Rule rule(Rule.Kind kind) {
        return Rule.of(kind, Strength.STATED, "It is so.", RFC);
    }

    private static Semantics with(int code, Rule.Kind... kinds) {
        return Semantics.of(code, Arrays.stream(kinds).map(SemanticsTest::rule).toList());
    }

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
        assertEquals("Retry-After", semantics.rules(Topic.FIELD).get(0).field());
    }

    @ParameterizedTest
    @EnumSource(names = {"SUCCESSFUL", "CLIENT_ERROR", "SERVER_ERROR", "OTHER"})
    void ofTheOtherClassesNothingIsForbidden(StatusClass statusClass) {
        Semantics semantics = Semantics.of(statusClass);
        assertEquals(Content.ALLOWED, semantics.content());
        assertEquals(Storing.ALLOWED, semantics.storing());
        assertFalse(semantics.isLocationFollowed());
        assertEquals(RedirectMethod.NONE, semantics.redirectMethod());
        assertEquals(Optional.empty(), semantics.redirectMethod("GET"));
        assertEquals(List.of(), semantics.rules(Topic.FIELD));
    }

    @ParameterizedTest
    @EnumSource
    void aClassIsSilentAboutTheRest(StatusClass statusClass) {
        Semantics semantics = Semantics.of(statusClass);
        assertFalse(semantics.isHeuristicallyCacheable());
        assertFalse(semantics.isPermanentRedirect());
        assertEquals(Retry.UNSPECIFIED, semantics.retry());
        assertEquals(List.of(), semantics.requiredFields(When.values()));
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownCodeIsTreatedAsTheGenericCodeOfItsClass(StatusClass statusClass) {
        List<String> sentences = Semantics.of(statusClass).rules(Topic.INTERPRETATION).stream()
                .filter(rule -> rule.strength() == Strength.MUST)
                .map(Rule::sentence)
                .toList();
        assertEquals(
                statusClass == StatusClass.OTHER
                        ? List.of() // beyond the classes it is a SHOULD
                        : List.of("The client must treat the code as " + statusClass.genericCode() + "."),
                sentences);
    }

    /** Whatever jars or overrides are there: none is on this path but the API. */
    @ParameterizedTest
    @CsvSource({
        "100, FORBIDDEN, FORBIDDEN",
        "199, FORBIDDEN, FORBIDDEN",
        "200, ALLOWED,   ALLOWED",
        "204, FORBIDDEN, ALLOWED",
        "205, EMPTY,     ALLOWED",
        "206, ALLOWED,   IF_UNDERSTOOD",
        "304, FORBIDDEN, IF_UNDERSTOOD",
        "404, ALLOWED,   ALLOWED",
        "799, ALLOWED,   ALLOWED"
    })
    void theFactsOfTheWireFollowFromTheNumberAlone(int code, Content content, Storing storing) {
        record Own(int code, String phrase, String registry) implements StatusCode {}
        Rule[] against = {rule(Content.ALLOWED), rule(Storing.ALLOWED), HEURISTIC};
        for (StatusCode each : List.of(
                StatusCode.of(code),
                StatusCode.builder("acme", code).build(),
                StatusCode.builder("acme", code).semantics(against).build(),
                new Own(code, "", "acme"))) {
            assertEquals(content, each.semantics().content(), each.registry());
            assertEquals(storing, each.semantics().storing(), each.registry());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSemanticsOfAClassAreOneObject(StatusClass statusClass) {
        Semantics semantics = Semantics.of(statusClass);
        assertSame(semantics, Semantics.of(statusClass));
        if (statusClass != StatusClass.OTHER) {
            assertSame(semantics, StatusCode.of(statusClass.genericCode() + 99).semantics());
        }
    }

    /** The tables themselves, whatever has been made of them before. */
    @ParameterizedTest
    @EnumSource
    void behindItsOwnRulesACodeHasThoseOfItsClassAndThoseOfAll(StatusClass statusClass) {
        List<Rule> further = new ArrayList<>(ClassRules.of(statusClass));
        further.addAll(ClassRules.ofAll());
        assertTrue(further.size() > ClassRules.ofAll().size());
        assertFalse(ClassRules.ofAll().isEmpty());
        List<Rule> rules = Semantics.of(statusClass).rules();
        assertEquals(further, rules.subList(rules.size() - further.size(), rules.size()));
    }

    @Test
    void askingAgainMakesNoOther() {
        for (int code = 100; code <= 999; code++) {
            assertSame(Semantics.of(code, List.of()), StatusCode.of(code).semantics());
        }
    }

    @Test
    void aRuleOfItsOwnComesFirstAndDecides() {
        Semantics semantics = Semantics.of(299, List.of(HEURISTIC));
        assertTrue(semantics.isHeuristicallyCacheable());
        assertSame(HEURISTIC, semantics.rules().get(0));
        assertEquals(
                Semantics.of(StatusClass.SUCCESSFUL).rules(),
                semantics.rules().subList(1, semantics.rules().size()));
        assertEquals(Retry.NO, with(499, Retry.NO, Retry.AGAIN).retry());
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,                   GET,  ",
        "NONE,                   POST, ",
        "PRESERVE,               GET,     GET",
        "PRESERVE,               POST,    POST",
        "PRESERVE,               BREW,    BREW",
        "MAY_CHANGE_POST_TO_GET, GET,     GET",
        "MAY_CHANGE_POST_TO_GET, HEAD,    HEAD",
        "MAY_CHANGE_POST_TO_GET, POST,    GET",
        "MAY_CHANGE_POST_TO_GET, PUT,     PUT",
        "GET_OR_HEAD,            GET,     GET",
        "GET_OR_HEAD,            HEAD,    HEAD",
        "GET_OR_HEAD,            POST,    GET",
        "GET_OR_HEAD,            DELETE,  GET",
        "UNSPECIFIED,            GET,     GET",
        "UNSPECIFIED,            HEAD,    HEAD",
        "UNSPECIFIED,            OPTIONS, OPTIONS",
        "UNSPECIFIED,            TRACE,   TRACE",
        "UNSPECIFIED,            POST, ",
        "UNSPECIFIED,            PUT, ",
        "UNSPECIFIED,            get, "
    })
    void theMethodOfTheNextRequestFollowsFromThatOfTheFirst(RedirectMethod rule, String method, String next) {
        assertEquals(
                Optional.ofNullable(next), with(399, Redirect.LOCATION, rule).redirectMethod(method));
    }

    @Test
    void aRedirectIsPermanentIfItIsSaidToBe() {
        assertTrue(with(399, Permanence.PERMANENT).isPermanentRedirect());
        assertFalse(with(399, Permanence.TEMPORARY).isPermanentRedirect());
    }

    @ParameterizedTest
    @CsvSource({
        "200, GET,     ALLOWED",
        "200, HEAD,    FORBIDDEN",
        "200, CONNECT, FORBIDDEN",
        "299, CONNECT, FORBIDDEN",
        "407, CONNECT, ALLOWED",
        "407, HEAD,    FORBIDDEN",
        "205, GET,     EMPTY",
        "205, CONNECT, FORBIDDEN",
        "204, POST,    FORBIDDEN",
        "100, CONNECT, FORBIDDEN",
        "200, head,    ALLOWED"
    })
    void contentDependsOnTheRequestToo(int code, String method, Content content) {
        assertEquals(content, StatusCode.of(code).semantics().content(method));
    }

    @Test
    void requiredFieldsAreThoseWithoutConditionAndThoseWhoseConditionHolds() {
        Rule must = Rule.of(Topic.FIELD, Strength.MUST, "It must.", RFC);
        Semantics semantics = Semantics.of(
                499,
                List.of(
                        must.withField("Always"),
                        must.withField("In-Words").withCondition("it rains"),
                        must.withField("Upgrade").withCondition(When.HTTP_1),
                        must.withField("Content-Range").withCondition(When.SINGLE_PART),
                        must.withField("Content-Type").withCondition(When.MULTIPART),
                        must.withField("Always").withCondition(When.HTTP_1),
                        Rule.of(Topic.FIELD, Strength.SHOULD, "It should.", RFC).withField("Advised"),
                        Rule.of(Topic.FIELD, Strength.MUST_NOT, "It must not.", RFC)
                                .withField("Forbidden"),
                        Rule.of(Topic.FRAMING, Strength.MUST, "It must.", RFC).withField("Content-Length")));
        assertEquals(List.of("Always"), semantics.requiredFields());
        assertEquals(List.of("Always", "Upgrade"), semantics.requiredFields(When.HTTP_1));
        assertEquals(
                List.of("Always", "Upgrade", "Content-Type"), semantics.requiredFields(When.MULTIPART, When.HTTP_1));
    }

    @Test
    void theRulesOfAKindAreThoseAlone() {
        Semantics semantics = with(399, Retry.NO, Topic.NEXT_STEP, Topic.SENDER);
        assertEquals(List.of(rule(Topic.NEXT_STEP)), semantics.rules(Topic.NEXT_STEP));
        assertEquals(List.of(), semantics.rules(Retry.AGAIN));
        assertThrows(NullPointerException.class, () -> semantics.rules(null));
    }

    @Test
    void semanticsAreEqualWhenClassAndRulesAre() {
        assertEquals(with(499, Retry.NO), with(498, Retry.NO));
        assertEquals(with(499, Retry.NO).hashCode(), with(498, Retry.NO).hashCode());
        assertNotEquals(with(499, Retry.NO), with(499, Retry.AGAIN));
        assertNotEquals(with(499, Retry.NO), with(599, Retry.NO));
        assertNotEquals(with(499, Retry.NO).hashCode(), with(499, Retry.AGAIN).hashCode());
        assertFalse(with(499, Retry.NO).equals(null));
        assertTrue(with(499, Retry.NO).toString().contains("retry NO"));
    }

    @Test
    void nothingThatIsHandedOutCanBeChanged() {
        for (Semantics semantics :
                List.of(Semantics.of(StatusClass.REDIRECTION), Semantics.of(999, List.of(HEURISTIC)))) {
            assertThrows(
                    UnsupportedOperationException.class, () -> semantics.rules().set(0, HEURISTIC));
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> semantics.rules(Topic.FIELD).add(HEURISTIC));
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> semantics.requiredFields().add("Allow"));
        }
    }

    @Test
    void aListThatIsHandedOverIsCopied() {
        List<Rule> own = new ArrayList<>(List.of(HEURISTIC));
        Semantics semantics = Semantics.of(299, own);
        own.clear();
        assertTrue(semantics.isHeuristicallyCacheable());
    }

    @Test
    void whatIsNoCodeOrNoRuleIsRefused() {
        assertThrows(UnknownStatusCodeException.class, () -> Semantics.of(99, List.of()));
        assertThrows(UnknownStatusCodeException.class, () -> Semantics.of(1000, List.of(HEURISTIC)));
        assertThrows(NullPointerException.class, () -> Semantics.of(null));
        assertThrows(NullPointerException.class, () -> Semantics.of(404, null));
        assertThrows(NullPointerException.class, () -> Semantics.of(404, Arrays.asList(HEURISTIC, null)));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> with(404, Topic.FRAMING));
        assertTrue(e.getMessage().contains("withField(...)"), e.getMessage());
    }
}
