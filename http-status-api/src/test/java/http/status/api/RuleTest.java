package http.status.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Rule.Topic;
import http.status.api.Semantics.Content;
import http.status.api.Semantics.When;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
    private static final Reference RFC = Reference.rfc(9110, "15");
    private static final Rule RULE = Rule.of(Topic.FIELD, Strength.MUST, "It must.", RFC)
            .withField("Upgrade")
            .withCondition(When.HTTP_1);

    @Test
    void aRuleHasAllThatItWasGiven() {
        assertEquals(Topic.FIELD, RULE.kind());
        assertEquals(Strength.MUST, RULE.strength());
        assertEquals("Upgrade", RULE.field());
        assertEquals("the response is sent in HTTP/1.1", RULE.condition());
        assertEquals(Optional.of(When.HTTP_1), RULE.when());
        assertEquals("It must.", RULE.sentence());
        assertEquals(RFC, RULE.reference());
        assertEquals("It must. (MUST, RFC 9110, section 15)", RULE.toString());
    }

    @Test
    void aRuleThatIsGivenNoMoreIsAboutNoFieldAndHoldsAlways() {
        Rule rule = Rule.of(Topic.SENDER, Strength.MAY, "It may.", RFC);
        assertEquals("", rule.field());
        assertEquals("", rule.condition());
        assertEquals(Optional.empty(), rule.when());
    }

    @Test
    void aConditionInWordsTakesThePlaceOfOneThatProgramsKnow() {
        Rule rule = RULE.withCondition("it rains");
        assertEquals("it rains", rule.condition());
        assertEquals(Optional.empty(), rule.when());
        assertEquals(RULE, rule.withCondition(When.HTTP_1));
    }

    @Test
    void rulesAreEqualWhenAllPartsAre() {
        Rule same = Rule.of(Topic.FIELD, Strength.MUST, "It must.", Reference.rfc(9110, "15"))
                .withField("Upgrade")
                .withCondition(When.HTTP_1);
        assertEquals(RULE, same);
        assertEquals(RULE.hashCode(), same.hashCode());
        Set<Integer> hashes = new HashSet<>();
        for (Rule other : List.of(
                part(Topic.FRAMING, Strength.MUST, "It must.", RFC),
                part(Topic.FIELD, Strength.SHOULD, "It must.", RFC),
                part(Topic.FIELD, Strength.MUST, "It does.", RFC),
                part(Topic.FIELD, Strength.MUST, "It must.", Reference.rfc(9111)),
                RULE.withField("Allow"),
                RULE.withCondition("it rains"),
                RULE.withCondition(When.MULTIPART))) {
            assertNotEquals(RULE, other);
            hashes.add(other.hashCode());
        }
        assertEquals(7, hashes.size());
        assertNotEquals(RULE.withCondition("it rains"), RULE.withCondition("it pours"));
        assertFalse(RULE.equals(null));
    }

    private static Rule part(Rule.Kind kind, Strength strength, String sentence, Reference reference) {
        return Rule.of(kind, strength, sentence, reference).withField("Upgrade").withCondition(When.HTTP_1);
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> Rule.of(null, Strength.MAY, "A.", RFC));
        assertThrows(NullPointerException.class, () -> Rule.of(Topic.SENDER, null, "A.", RFC));
        assertThrows(NullPointerException.class, () -> Rule.of(Topic.SENDER, Strength.MAY, null, RFC));
        assertThrows(NullPointerException.class, () -> Rule.of(Topic.SENDER, Strength.MAY, "A.", null));
        assertThrows(NullPointerException.class, () -> RULE.withField(null));
        assertThrows(NullPointerException.class, () -> RULE.withCondition((String) null));
        assertThrows(NullPointerException.class, () -> RULE.withCondition((When) null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "\u2028"})
    void noPartIsBlankOrHasAControlCharacter(String text) {
        assertThrows(IllegalArgumentException.class, () -> Rule.of(Topic.SENDER, Strength.MAY, text, RFC));
        assertThrows(IllegalArgumentException.class, () -> RULE.withField(text));
        assertThrows(IllegalArgumentException.class, () -> RULE.withCondition(text));
    }

    @ParameterizedTest
    @EnumSource(names = {"FIELD", "FRAMING"})
    void aRuleAboutAFieldNamesItBeforeItIsUsed(Topic topic) {
        Rule nameless = Rule.of(topic, Strength.MAY, "It may.", RFC);
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Semantics.of(404, List.of(nameless)));
        assertEquals(
                "the rule \"It may.\" of kind " + topic + " has no field: name it by withField(...)", e.getMessage());
        assertEquals(
                "Allow",
                Semantics.of(404, List.of(nameless.withField("Allow")))
                        .rules()
                        .get(0)
                        .field());
        Rule explanation = Rule.of(Topic.EXPLANATION, Strength.MAY, "It may.", RFC);
        assertTrue(Semantics.of(404, List.of(explanation)).rules().contains(explanation));
    }

    @Test
    void aRuleReadsBackEqual() {
        for (Rule rule :
                List.of(RULE, RULE.withCondition("it rains"), Rule.of(Content.EMPTY, Strength.MAY, "A.", RFC))) {
            Rule copy = (Rule) Serialized.copy(rule);
            assertEquals(rule, copy);
            assertEquals(rule.when(), copy.when());
        }
    }

    @Test
    void everyKindIsFoundByItsName() {
        for (Class<?> type : Rule.Kind.class.getPermittedSubclasses()) {
            if (type.isEnum()) {
                for (Object kind : type.getEnumConstants()) {
                    assertEquals(kind, Kinds.named(Kinds.nameOf((Rule.Kind) kind)));
                }
            }
        }
    }

    @Test
    void aKindOfALaterReleaseKeepsItsNameAndDecidesNothing() {
        Rule.Kind later = Kinds.named("Content.MAYBE");
        assertEquals("MAYBE", later.name());
        assertEquals("MAYBE", later.toString());
        assertEquals("Content.MAYBE", Kinds.nameOf(later));
        assertEquals(later, Kinds.named("Content.MAYBE"));
        assertEquals(later.hashCode(), Kinds.named("Content.MAYBE").hashCode());
        assertNotEquals(later, Kinds.named("Storing.MAYBE"));
        assertNotEquals(later.hashCode(), Kinds.named("Storing.MAYBE").hashCode());
        assertFalse(later.equals(null));
        assertEquals("X", Kinds.named("UnknownKind.X").name());
        Rule rule = Rule.of(later, Strength.MAY, "It may.", RFC);
        assertEquals(rule, Serialized.copy(rule));
        assertEquals(Content.ALLOWED, Semantics.of(404, List.of(rule)).content());
    }
}
