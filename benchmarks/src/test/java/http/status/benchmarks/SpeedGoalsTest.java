package http.status.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import http.status.benchmarks.speed.EveryBenchmarkTest;
import http.status.iana.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The goals, over made-up results in which everything takes 10 ns but for what a test says. */
class SpeedGoalsTest {
    private static List<String> benchmarks() {
        List<String> names = new ArrayList<>(List.of("KnownCode.statusCodeOf@2"));
        for (String name : EveryBenchmarkTest.benchmarks()) {
            names.add(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1));
        }
        return names;
    }

    private static List<Row> rows(Sample... samples) {
        List<Sample> all = new ArrayList<>();
        for (String benchmark : benchmarks()) {
            all.add(new Sample(benchmark, List.of(10.0), List.of(0.0)));
        }
        all.addAll(List.of(samples));
        return SpeedGoals.rows(Figures.merge(all));
    }

    private static Sample fast(String benchmark, double nanos) {
        return new Sample(benchmark, List.of(nanos), List.of(0.0));
    }

    private static Row row(List<Row> rows, String subject, String goal) {
        return rows.stream()
                .filter(row -> row.subject().equals(subject) && row.goal().equals(goal))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTakesAsLongAsAnArrayLoadIsAtTheLimit() {
        Row row = row(rows(), "known code, `StatusCode.of`", "≤ 2 × a raw array load");
        assertEquals("1.00 ×", row.figure().substring(0, 6));
        assertTrue(row.met());
    }

    @Test
    void aPeerIsJudgedByItsFastestWay() {
        List<Row> rows = rows(fast("KnownCode.statusCodeOf", 0.5), fast("KnownCode.springStatusCode", 5));
        Row spring = row(rows, "known code, `StatusCode.of`", "≥ 8 × faster than Spring");
        assertEquals("10.0 × faster than Spring", spring.figure());
        assertTrue(spring.met());
        assertEquals(
                "20.0 × faster than Netty",
                row(rows, "known code, `StatusCode.of`", "≥ 5 × faster than Netty")
                        .figure());
    }

    @Test
    void theBestPeerIsAnyOfThem() {
        Row row = row(
                rows(fast("KnownCode.undertowReason", 2)), "known code, `HttpStatus.require`", "≤ 1.5 × the best peer");
        assertEquals("5.00 × the best peer", row.figure());
        assertEquals(false, row.met());
    }

    @Test
    void everyBenchmarkOfAPeerIsInItsTable() {
        Set<String> ours = Set.of(
                "KnownCode.raw", "KnownCode.statusCodeOf", "KnownCode.httpStatusRequire", "KnownCode.catalogFind");
        assertEquals(
                new TreeSet<>(Peer.knownCodes()),
                benchmarks().stream()
                        .filter(name -> name.startsWith("KnownCode.") && !name.endsWith("@2") && !ours.contains(name))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void ourOwnWaysAreNoPeers() {
        Row row = row(
                rows(fast("KnownCode.raw", 1), fast("KnownCode.statusCodeOf@2", 1)),
                "known code, `HttpStatus.require`",
                "≤ 1.5 × the best peer");
        assertEquals("1.00 × the best peer", row.figure());
    }

    @Test
    void whatAllocatesMissesTheGoal() {
        Sample sample = new Sample("Negotiation.negotiate", List.of(10.0, 10.0), List.of(16.0, 16.0));
        Row row = row(rows(sample), "`StatusTexts.negotiate`", "0 B/op");
        assertEquals(new Row("`StatusTexts.negotiate`", "0 B/op", "16 B/op", false), row);
    }

    @Test
    void manyLanguagesAreJudgedAsTwoAre() {
        List<Row> rows = rows(fast("NegotiationOfManyLanguages.negotiate", 1), fast("OneOfManyLanguages.raw", 3));
        Row negotiation = row(
                rows,
                "`StatusTexts.negotiate` among 18 languages",
                "≥ 15 × faster than `LanguageRange.parse` and `Locale.lookup`");
        assertEquals("10.0 ×", negotiation.figure().substring(0, 6));
        assertFalse(negotiation.met());
        assertFalse(row(rows, "`code.title(locale)` in one of 18 languages", "≤ 3 × a raw `String[]` load")
                .met());
        assertTrue(row(rows, "`code.title(locale)` in one language", "≤ 3 × a raw `String[]` load")
                .met());
    }

    @Test
    void aNameIsComparedWithTheFastestEnum() {
        Row row = row(
                rows(fast("ConstantName.jettyValueOf", 5)), "`StatusCode.valueOf`, a name", "≤ 1.5 × the best peer");
        assertEquals("2.00 × the best peer", row.figure());
        assertFalse(row.met());
    }

    @Test
    void aProblemMustNotBeSlowerThanSprings() {
        String subject = "a problem of `ProblemFormat.JSON`, nothing negotiated";
        String goal = "≥ 1 × faster than Spring's `ProblemDetail` by Jackson";
        assertTrue(row(rows(), subject, goal).met());
        assertFalse(row(rows(fast("Problems.springWrite", 9.9)), subject, goal).met());
    }

    @Test
    void aThousandProvidersAreAlsoJudgedByTheirCodes() {
        int codes = HttpStatus.values().length;
        // As long for each of IANA's codes as 10 ns are for each of 10,000.
        Row row = row(
                rows(fast("CatalogBuilding.raw", codes / 1000.0)),
                "building a catalog of 1000 providers × 10 codes",
                "≤ 30 × building one of IANA's provider");
        assertEquals(
                Math.round(10_000.0 / codes) + " × building one of IANA's provider (for each code 1.00 ×)",
                row.figure());
    }

    @Test
    void twoThreadsThatAreNotSlowedDownDoTwiceAsMuch() {
        String subject = "two threads, `StatusCode.of`, on idle cores";
        String goal = "≥ 1.7 × the throughput of one";
        assertEquals("2.00 × the throughput of one", row(rows(), subject, goal).figure());
        assertEquals(
                "1.00 × the throughput of one",
                row(rows(fast("KnownCode.statusCodeOf", 5)), subject, goal).figure());
    }
}
