package http.status.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.StatusCode;
import http.status.api.StatusTexts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
    private static final URI TYPE = URI.create("https://example.com/problems/out-of-coffee");

    private final Problem problem = Problem.of(StatusCode.of(404), StatusTexts.of(Locale.FRENCH));

    @Test
    void aProblemSaysWhatItsStatusSays() {
        assertEquals(404, problem.status().code());
        assertEquals(URI.create("about:blank"), problem.type());
        assertEquals("Ressource introuvable", problem.title());
        assertTrue(problem.description().startsWith("Le serveur d’origine n’a trouvé aucune"), problem.description());
        assertEquals(Locale.FRENCH, problem.locale());
        assertEquals(Optional.empty(), problem.detail());
        assertEquals(Optional.empty(), problem.instance());
        assertEquals(Map.of(), problem.extensions());
        assertEquals("404 Ressource introuvable (fr)", problem.toString());
    }

    @Test
    void theLocaleIsThatOfTheTextAndNotTheOneAskedFor() {
        StatusCode coffee =
                StatusCode.builder("acme", 470).phrase("Out Of Coffee").build();
        Problem fallback = Problem.of(coffee, StatusTexts.of(Locale.FRENCH));
        assertEquals("Out Of Coffee", fallback.title());
        assertEquals(Locale.ENGLISH, fallback.locale());
    }

    @Test
    void anyNumberHasAProblem() {
        assertEquals(
                "Erreur du client",
                Problem.of(StatusCode.of(471), StatusTexts.of(Locale.FRENCH)).title());
        assertEquals(
                "OK",
                Problem.of(StatusCode.of(200), StatusTexts.of(Locale.FRENCH)).title());
    }

    @Test
    void aTypeComesWithItsTitleAndLeavesTheDescription() {
        Problem typed = problem.withType(TYPE, "Plus de café");
        assertEquals(TYPE, typed.type());
        assertEquals("Plus de café", typed.title());
        assertEquals(problem.description(), typed.description());
    }

    @Test
    void whatNoProblemCanSayIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> problem.withType(URI.create("about:blank"), "x"));
        assertThrows(IllegalArgumentException.class, () -> problem.withType(TYPE, " "));
        assertThrows(IllegalArgumentException.class, () -> problem.withDetail("\t"));
        URI halved = URI.create("/a\ud800");
        assertThrows(IllegalArgumentException.class, () -> problem.withInstance(halved));
        assertThrows(IllegalArgumentException.class, () -> problem.withType(halved, "x"));
        assertThrows(NullPointerException.class, () -> problem.withInstance(null));
        assertThrows(NullPointerException.class, () -> problem.withDetail(null));
    }

    @Test
    void aProblemNeverChanges() {
        Problem more = problem.withDetail("La commande 42 n’existe pas.")
                .withInstance(URI.create("/orders/42"))
                .with("order", 42);
        assertEquals(Optional.of("La commande 42 n’existe pas."), more.detail());
        assertEquals(Optional.of(URI.create("/orders/42")), more.instance());
        assertEquals(Map.of("order", 42), more.extensions());
        assertEquals(Map.of("order", 43), more.with("order", 43).extensions());
        assertEquals(Map.of("order", 42), more.extensions());
        assertEquals(Optional.empty(), problem.detail());
        assertThrows(
                UnsupportedOperationException.class, () -> more.extensions().put("order", 43));
    }

    @Test
    void whatIsGivenIsCopied() {
        List<Object> accounts = new ArrayList<>(List.of("one"));
        Map<String, Object> owner = new HashMap<>(Map.of("accounts", accounts));
        Problem more = problem.with("owner", owner);
        accounts.add("two");
        owner.put("name", "x");
        assertEquals(Map.of("owner", Map.of("accounts", List.of("one"))), more.extensions());
        Map<?, ?> kept = (Map<?, ?>) more.extensions().get("owner");
        assertThrows(UnsupportedOperationException.class, kept::clear);
        assertThrows(UnsupportedOperationException.class, ((List<?>) kept.get("accounts"))::clear);
    }

    @Test
    void membersKeepTheirOrder() {
        Problem more = problem.with("zeta", 1).with("alpha", 2).with("mu", 3).with("zeta", 4);
        assertEquals(
                List.of("zeta", "alpha", "mu"), List.copyOf(more.extensions().keySet()));
    }

    @Test
    void aMemberIsSetOffFromAnEmptyMapAndFromABrace() {
        Problem more = problem.with("a", Map.of()).with("b", "{").with("c", Map.of("d", Map.of("e", 1)));
        String json = new String(ProblemFormat.JSON.write(more), StandardCharsets.UTF_8);
        assertTrue(json.endsWith(",\"a\":{},\"b\":\"{\",\"c\":{\"d\":{\"e\":1}}}"), json);
    }

    @Test
    void everySimpleValueIsTaken() {
        for (Object value : new Object[] {
            "",
            "text",
            true,
            (byte) 1,
            (short) 1,
            1,
            1L,
            1f,
            1d,
            BigInteger.TEN,
            new BigDecimal("1E+3"),
            null,
            List.of(),
            Map.of()
        }) {
            assertEquals(value, problem.with("member", value).extensions().get("member"));
        }
        List<Object> withNull = Arrays.asList("x", null);
        assertEquals(withNull, problem.with("member", withNull).extensions().get("member"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1a",
                "_a",
                "é",
                "a b",
                "a-b",
                "aé",
                "a.b",
                "a\n",
                "status",
                "type",
                "title",
                "detail",
                "instance"
            })
    void aNameThatAFormatCannotCarryIsRefused(String name) {
        String message = assertThrows(IllegalArgumentException.class, () -> problem.with(name, 1))
                .getMessage();
        assertTrue(message.chars().allMatch(c -> c >= ' ' && c <= '~'), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "a0", "z9", "A_", "aZ09_z"})
    void aNameHasLettersThenDigitsAndUnderscoresToo(String name) {
        assertEquals(1, problem.with(name, 1).extensions().get(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ":", "@", "[", "`", "{", "-", " "})
    void whatStandsBesideLettersAndDigitsIsInNoName(String beside) {
        for (String name : List.of(beside + "a", "a" + beside)) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> problem.with(name, 1));
            String hex = String.format(Locale.ROOT, "U+%04X", (int) beside.charAt(0));
            String before = name.substring(0, name.indexOf(beside));
            assertTrue(
                    e.getMessage().startsWith("a member name has " + hex + " behind \"" + before + "\": "),
                    e.getMessage());
        }
    }

    @Test
    void aNameThatIsRefusedIsToldShort() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> problem.with("", 1))
                .getMessage()
                .startsWith("a member name is empty: "));
        String message = assertThrows(IllegalArgumentException.class, () -> problem.with("a".repeat(30) + "!", 1))
                .getMessage();
        assertTrue(message.contains(" behind \"" + "a".repeat(20) + "\""), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a.b", "i"})
    void aNameInAMapIsRefusedAlike(String name) {
        assertThrows(IllegalArgumentException.class, () -> problem.with("member", Map.of(name, 1)));
        assertThrows(IllegalArgumentException.class, () -> problem.with("member", List.of(Map.of(name, 1))));
    }

    @Test
    void aStandardNameMayStandInAMap() {
        assertEquals(
                Map.of("detail", "x"),
                problem.with("errors", Map.of("detail", "x")).extensions().get("errors"));
        assertEquals(1, problem.with("i", 1).extensions().get("i"));
    }

    @Test
    void aValueThatNoFormatHasIsRefused() {
        for (Object value : new Object[] {
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Float.NaN,
            new Object(),
            'c',
            new AtomicInteger(),
            TYPE,
            new int[0],
            Map.of(1, 2),
            List.of(new Object()),
            Optional.empty()
        }) {
            String message = assertThrows(IllegalArgumentException.class, () -> problem.with("member", value))
                    .getMessage();
            assertTrue(message.contains("\"member\""), message);
        }
    }

    @Test
    void whatIsRefusedIsNamed() {
        Map<Object, String> named = new HashMap<>();
        named.put(Double.NaN, "is or holds NaN:");
        named.put(Float.NEGATIVE_INFINITY, "is or holds -Infinity:");
        named.put('c', "is or holds an object of java.lang.Character:");
        named.put(Collections.singletonMap(null, 1), "a name in the value of \"member\" is null:");
        named.put(Map.of(1.5, 1), "a name in the value of \"member\" is 1.5:");
        named.put(Map.of(1, 1), "a name in the value of \"member\" is an object of java.lang.Integer:");
        named.forEach((value, words) -> {
            String message = assertThrows(IllegalArgumentException.class, () -> problem.with("member", value))
                    .getMessage();
            assertTrue(message.contains(words), message);
        });
    }

    @Test
    void nestingIsBounded() {
        assertEquals(1, problem.with("member", nested(15)).extensions().size());
        assertThrows(IllegalArgumentException.class, () -> problem.with("member", nested(16)));
        Object maps = "x";
        for (int i = 0; i < 15; i++) {
            maps = Map.of("a", maps);
        }
        Object deepest = maps;
        assertEquals(1, problem.with("member", deepest).extensions().size());
        assertThrows(IllegalArgumentException.class, () -> problem.with("member", Map.of("a", deepest)));
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        assertThrows(IllegalArgumentException.class, () -> problem.with("member", itself));
        // Shared parts are few, but would be written out again and again.
        Object doubled = "x";
        for (int i = 0; i < 14; i++) {
            doubled = List.of(doubled, doubled);
        }
        Object many = doubled;
        assertThrows(IllegalArgumentException.class, () -> problem.with("member", many));
        assertThrows(
                IllegalArgumentException.class,
                () -> problem.with("member", List.copyOf(Collections.nCopies(10_000, 1))));
        List<Integer> most = List.copyOf(Collections.nCopies(9_999, 1));
        assertEquals(most, problem.with("member", most).extensions().get("member"));
    }

    private static Object nested(int lists) {
        Object nested = "x";
        for (int i = 0; i < lists; i++) {
            nested = List.of(nested);
        }
        return nested;
    }

    @Test
    void problemsAreEqualWhenAllTheirPartsAre() {
        Problem same = Problem.of(StatusCode.of(404), StatusTexts.negotiate("fr"));
        assertEquals(problem, same);
        assertEquals(problem.hashCode(), same.hashCode());
        for (Problem other : List.of(
                Problem.of(StatusCode.of(410), StatusTexts.of(Locale.FRENCH)),
                Problem.of(StatusCode.of(404), StatusTexts.of(Locale.ENGLISH)),
                problem.withType(TYPE, problem.title()),
                problem.withType(TYPE, "Autre"),
                problem.withDetail("x"),
                problem.withInstance(TYPE),
                problem.with("member", null))) {
            assertNotEquals(problem, other);
            assertNotEquals(other, problem);
            assertNotEquals(problem.hashCode(), other.hashCode());
        }
        StatusTexts french = StatusTexts.of(Locale.FRENCH);
        assertNotEquals(
                Problem.of(StatusCode.of(471), french), Problem.of(StatusCode.of(472), french), "the status alone");
        assertNotEquals(
                problem.withType(TYPE, "x"),
                Problem.of(StatusCode.of(404), StatusTexts.of(Locale.ENGLISH)).withType(TYPE, "x"),
                "the language alone");
        assertNotEquals(problem.withType(TYPE, "x"), problem.withType(TYPE, "y"), "the title alone");
        assertNotEquals(problem.withDetail("x"), problem.withDetail("y"));
    }
}
