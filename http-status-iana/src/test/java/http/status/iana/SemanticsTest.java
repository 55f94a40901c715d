package http.status.iana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.api.Lifecycle;
import http.status.api.Rule;
import http.status.api.Rule.Topic;
import http.status.api.Semantics;
import http.status.api.Semantics.Content;
import http.status.api.Semantics.Permanence;
import http.status.api.Semantics.RedirectMethod;
import http.status.api.Semantics.Retry;
import http.status.api.Semantics.Storing;
import http.status.api.Semantics.When;
import http.status.api.StatusClass;
import http.status.api.StatusCode;
import http.status.api.Strength;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the specifications say of each code and class, line by line against the table of facts. */
class SemanticsTest {
    /** What a line of the data says, but for the subject, and what a rule says, but for the sentence. */
    record Fact(String kind, String field, String strength, String condition, String document, String section) {
        static Fact of(Rule rule) {
            Enum<?> kind = (Enum<?>) rule.kind();
            return new Fact(
                    kind.getDeclaringClass().getSimpleName() + "." + kind.name(),
                    rule.field(),
                    rule.strength().name(),
                    rule.condition(),
                    rule.reference().document(),
                    rule.reference().section().orElse(""));
        }

        /** The state that a line tells, if that is what it is about. */
        Optional<Lifecycle> lifecycle() {
            return kind.startsWith("Lifecycle.")
                    ? Optional.of(Lifecycle.valueOf(kind.substring("Lifecycle.".length())))
                    : Optional.empty();
        }

        /** Whether there is a rule for it: the usual state has none. */
        boolean isOfARule() {
            return !lifecycle().equals(Optional.of(Lifecycle.CURRENT));
        }

        /** What the rule says: that the code is in its state. */
        Fact rule() {
            return lifecycle().isPresent()
                    ? new Fact("Topic.LIFECYCLE", field, strength, condition, document, section)
                    : this;
        }
    }

    /** A line of the data: of a code, of a class such as "4xx", of codes beyond the classes, or of all: "xxx". */
    record Line(String code, Fact fact) {
        static Line of(String line) {
            String[] part = line.split("\\|", -1);
            assertEquals(9, part.length, line);
            return new Line(part[0], new Fact(part[1], part[2], part[3], part[4], part[5], part[6]));
        }

        boolean isOf(HttpStatus status) {
            return code.equals(Integer.toString(status.code())) || isOf(status.statusClass());
        }

        boolean isOf(StatusClass statusClass) {
            return code.equals("xxx")
                    || code.equals(statusClass == StatusClass.OTHER ? "other" : statusClass.genericCode() / 100 + "xx");
        }
    }

    static List<Line> lines() {
        try (Stream<String> lines = DataFile.lines("semantics.csv")) {
            return lines.map(Line::of).toList();
        }
    }

    private static Set<Fact> facts(Semantics semantics) {
        return semantics.rules().stream().map(Fact::of).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsARuleOfEveryCodeThatItIsAbout(Line line) {
        boolean about = false;
        for (HttpStatus status : HttpStatus.values()) {
            if (line.isOf(status)) {
                about = true;
                assertHolds(line.fact(), status.semantics());
            }
        }
        for (StatusClass statusClass : StatusClass.values()) {
            if (line.isOf(statusClass)) {
                about = true;
                assertHolds(line.fact(), Semantics.of(statusClass));
            }
        }
        assertTrue(about, "about nothing");
    }

    private static void assertHolds(Fact fact, Semantics semantics) {
        if (fact.isOfARule()) {
            assertTrue(facts(semantics).contains(fact.rule()), () -> fact + " isn't among " + facts(semantics));
        } else {
            assertEquals(List.of(), semantics.rules(Topic.LIFECYCLE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsInTheStateThatItsLineTells(HttpStatus status) {
        assertEquals(
                List.of(status.lifecycle()),
                lines().stream()
                        .filter(line -> line.isOf(status))
                        .flatMap(line -> line.fact().lifecycle().stream())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aCodeHasNoOtherRules(HttpStatus status) {
        assertSameFacts(lines().stream().filter(line -> line.isOf(status)).map(Line::fact), status.semantics());
    }

    @ParameterizedTest
    @EnumSource
    void aClassHasNoOtherRules(StatusClass statusClass) {
        assertSameFacts(
                lines().stream().filter(line -> line.isOf(statusClass)).map(Line::fact), Semantics.of(statusClass));
    }

    private static void assertSameFacts(Stream<Fact> lines, Semantics semantics) {
        Set<Fact> expected = lines.filter(Fact::isOfARule).map(Fact::rule).collect(Collectors.toSet());
        assertEquals(expected, facts(semantics));
        assertEquals(expected.size(), semantics.rules().size(), "a rule stands there twice");
    }

    @Test
    void theDataHasNoLineTwiceAndAFactOfEveryCodeForContentCachingAndLifecycle() {
        List<Line> lines = lines();
        assertEquals(lines.size(), new HashSet<>(lines).size());
        for (HttpStatus status : HttpStatus.values()) {
            for (String kind : List.of("Content", "Caching", "Lifecycle")) {
                assertTrue(
                        lines.stream()
                                .anyMatch(line -> line.code().equals(Integer.toString(status.code()))
                                        && line.fact().kind().startsWith(kind + ".")),
                        status + " has no line about " + kind);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/semantics-accessors.csv", delimiter = '|', numLinesToSkip = 1)
    void whatProgramsAskFor(
            int code,
            boolean heuristicallyCacheable,
            Content content,
            Storing storing,
            boolean locationFollowed,
            RedirectMethod redirectMethod,
            boolean deprecated,
            boolean permanentRedirect,
            Lifecycle lifecycle,
            Retry retry,
            String required,
            String requiredInHttp1,
            String requiredOfASinglePart,
            String requiredOfSeveralParts,
            String must,
            String should,
            String mayOrStated) {
        Semantics semantics = HttpStatus.require(code).semantics();
        assertEquals(heuristicallyCacheable, semantics.isHeuristicallyCacheable());
        assertEquals(content, semantics.content());
        assertEquals(storing, semantics.storing());
        assertEquals(locationFollowed, semantics.isLocationFollowed());
        assertEquals(redirectMethod, semantics.redirectMethod());
        assertEquals(deprecated, HttpStatus.require(code).isDeprecated());
        assertEquals(permanentRedirect, semantics.isPermanentRedirect());
        assertEquals(lifecycle, HttpStatus.require(code).lifecycle());
        assertEquals(retry, semantics.retry());
        assertEquals(words(required), new TreeSet<>(semantics.requiredFields()));
        assertEquals(words(requiredInHttp1), new TreeSet<>(semantics.requiredFields(When.HTTP_1)));
        assertEquals(words(requiredOfASinglePart), new TreeSet<>(semantics.requiredFields(When.SINGLE_PART)));
        assertEquals(words(requiredOfSeveralParts), new TreeSet<>(semantics.requiredFields(When.MULTIPART)));
        assertEquals(words(must), fields(semantics, Set.of(Strength.MUST)));
        assertEquals(words(should), fields(semantics, Set.of(Strength.SHOULD)));
        assertEquals(words(mayOrStated), fields(semantics, Set.of(Strength.MAY, Strength.STATED)));
    }

    @Test
    void everyCodeIsInTheTableOfWhatProgramsAskFor() {
        try (Stream<String> lines = DataFile.lines("semantics-accessors.csv")) {
            assertEquals(
                    Arrays.stream(HttpStatus.values()).map(HttpStatus::code).toList(),
                    lines.map(line -> Integer.valueOf(line.substring(0, 3))).toList());
        }
    }

    private static Set<String> words(String list) {
        return list == null ? Set.of() : new TreeSet<>(List.of(list.split(",")));
    }

    private static Set<String> fields(Semantics semantics, Set<Strength> strengths) {
        return semantics.rules(Topic.FIELD).stream()
                .filter(rule -> strengths.contains(rule.strength()))
                .map(Rule::field)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void theWireComesFirstThenTheCodesOwnThenItsClass(HttpStatus status) {
        List<Rule> own = RuleTable.of(status.code());
        List<Rule> shared = Semantics.of(status.code(), List.of()).rules();
        List<Rule> rules = status.semantics().rules();
        int facts = rules.indexOf(own.isEmpty() ? null : own.get(0));
        List<Rule> expected = new ArrayList<>(shared);
        expected.addAll(Math.max(facts, 0), own);
        assertEquals(expected, rules);
        boolean wire = status.isInformational() || Set.of(204, 205, 206, 304).contains(status.code());
        assertTrue(own.isEmpty() || wire == facts > 0, status::toString);
        assertSame(status.semantics(), status.semantics());
    }

    /** The classes of the enum, read anew: in these nobody has asked a code for its semantics. */
    private static final class Fresh extends ClassLoader {
        Fresh() {
            super(StatusCode.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith(HttpStatus.class.getPackageName()) || findLoadedClass(name) != null) {
                    return super.loadClass(name, resolve);
                }
                try (InputStream in = HttpStatus.class.getResourceAsStream('/' + name.replace('.', '/') + ".class")) {
                    byte[] bytes = in.readAllBytes();
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        }
    }

    @Test
    void semanticsAreThereWhenTheyAreFirstAskedFor() throws Exception {
        Object[] anew = new Fresh().loadClass(HttpStatus.class.getName()).getEnumConstants();
        for (HttpStatus status : HttpStatus.values()) {
            assertEquals(status.semantics(), ((StatusCode) anew[status.ordinal()]).semantics(), status::toString);
        }
    }

    @Test
    void aCodeWithoutRulesOfItsOwnHasThoseOfItsNumber() {
        for (HttpStatus status : HttpStatus.values()) {
            if (RuleTable.of(status.code()).isEmpty()) {
                assertSame(Semantics.of(status.code(), List.of()), status.semantics(), status::toString);
            }
        }
        assertSame(Semantics.of(StatusClass.SUCCESSFUL), HttpStatus.ACCEPTED.semantics());
    }

    @Test
    void anUnregisteredOrBuiltCodeHasTheSemanticsOfItsNumber() {
        for (int code = 100; code <= 999; code++) {
            if (HttpStatus.find(code).isEmpty()) {
                assertSame(
                        Semantics.of(StatusClass.of(code)), StatusCode.of(code).semantics());
            }
        }
        // Whoever gives a number of the registry another meaning doesn't take over what is specified of it.
        StatusCode built = StatusCode.builder("acme", 429).build();
        assertSame(Semantics.of(StatusClass.CLIENT_ERROR), built.semantics());
        assertEquals(Storing.ALLOWED, built.semantics().storing());
    }

    static Stream<Rule> rules() {
        return Stream.concat(
                        Stream.of(HttpStatus.values()).map(HttpStatus::semantics),
                        Stream.of(StatusClass.values()).map(Semantics::of))
                .flatMap(semantics -> semantics.rules().stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aSentenceIsShortAndSaysHowStrongTheRuleIs(Rule rule) {
        String sentence = rule.sentence();
        assertTrue(sentence.matches("[A-Z][ -~]+[^.]\\."), sentence);
        assertTrue(sentence.split(" ").length <= 25, sentence);
        Map<Strength, String> words = Map.of(
                Strength.MUST, "must ",
                Strength.MUST_NOT, "must not ",
                Strength.SHOULD, "should ",
                Strength.SHOULD_NOT, "should not ",
                Strength.MAY, "may ");
        Set<String> present = new TreeSet<>();
        for (String word : List.of("must ", "should ", "may ")) {
            if (sentence.toLowerCase(Locale.ROOT).contains(word)) {
                present.add(sentence.contains(word + "not ") ? word + "not " : word);
            }
        }
        assertEquals(
                rule.strength() == Strength.STATED ? Set.of() : Set.of(words.get(rule.strength())), present, sentence);
        assertTrue(rule.condition().matches("|[a-zA-Z][ -~]+[^.]"), rule.condition());
    }

    @ParameterizedTest
    @EnumSource
    void noTwoRulesOfACodeHaveTheSameSentence(HttpStatus status) {
        List<Rule> rules = status.semantics().rules();
        assertEquals(rules.size(), rules.stream().map(Rule::sentence).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsDatedAndTitledWhereItIsSpecified(Rule rule) {
        assertFalse(rule.reference().title().isEmpty());
        boolean page = rule.reference().maturity().isEmpty();
        assertEquals(page, rule.reference().published().isEmpty());
        assertEquals(page, rule.reference().document().equals("IANA HTTP Status Code Registry"));
    }

    @Test
    void everyKindHasARule() {
        Set<Rule.Kind> used = rules().map(Rule::kind).collect(Collectors.toSet());
        assertTrue(used.containsAll(EnumSet.allOf(Topic.class)));
        assertTrue(used.containsAll(EnumSet.complementOf(EnumSet.of(Retry.UNSPECIFIED))));
        assertTrue(used.containsAll(EnumSet.allOf(Permanence.class)));
        Set<When> conditions = rules().flatMap(rule -> rule.when().stream()).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(When.class), conditions);
    }
}
