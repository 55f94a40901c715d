package http.status.benchmarks;

import http.status.benchmarks.speed.Inputs;
import http.status.iana.HttpStatus;
import java.util.ArrayList;
import java.util.List;

/** The goals of what is warm: ratios to a raw baseline and to the peers, all of one run. */
final class SpeedGoals {
    private static final String RAW_CODE = "× a raw array load";
    private static final String RAW_TEXT = "× a raw `String[]` load";

    private final Figures figures;
    private final List<Row> rows = new ArrayList<>();

    private SpeedGoals(Figures figures) {
        this.figures = figures;
    }

    static List<Row> rows(Figures figures) {
        SpeedGoals goals = new SpeedGoals(figures);
        goals.knownCode("`StatusCode.of`", "statusCodeOf");
        goals.knownCode("`HttpStatus.require`", "httpStatusRequire");
        goals.knownCode("`catalog.find(…).orElse(…)`", "catalogFind");
        goals.unknownCode();
        goals.accessor("code()", "code");
        goals.accessor("phrase()", "phrase");
        goals.accessor("isError()", "isError");
        goals.accessor("statusClass()", "statusClass");
        goals.text("OneLanguage", "in one language", 3);
        goals.text("OneOfManyLanguages", "in one of " + Inputs.MANY_LANGUAGES + " languages", 3);
        goals.text("SixLocales", "in six locales", 12);
        goals.negotiation("`StatusTexts.negotiate`", "Negotiation");
        goals.negotiation(
                "`StatusTexts.negotiate` among " + Inputs.MANY_LANGUAGES + " languages", "NegotiationOfManyLanguages");
        goals.problem();
        goals.parsing();
        goals.growth();
        goals.threads();
        return goals.rows;
    }

    private void knownCode(String way, String method) {
        String subject = "known code, " + way;
        String ours = "KnownCode." + method;
        atMost(subject, ours, 2, RAW_CODE, "KnownCode.raw");
        noAllocation(subject, ours);
        faster(
                subject,
                ours,
                8,
                "Spring",
                Peer.SPRING_RESOLVE.knownCode(),
                Peer.SPRING_VALUE_OF.knownCode(),
                Peer.SPRING_STATUS_CODE.knownCode());
        faster(subject, ours, 5, "Netty", Peer.NETTY.knownCode());
        faster(subject, ours, 30, "Jakarta REST", Peer.JAKARTA_REST.knownCode());
        rows.add(Row.atMost(subject, 1.5, "× the best peer", figures.ratioToFastest(ours, Peer.knownCodes())));
    }

    private void unknownCode() {
        String subject = "unknown code, `StatusCode.of`";
        String ours = "UnknownCode.statusCodeOf";
        atMost(subject, ours, 4, RAW_CODE, "UnknownCode.raw");
        noAllocation(subject, ours);
        // Spring's resolve gives null for an unknown number: no answer to compare with.
        faster(subject, ours, 20, "Spring", Peer.SPRING_VALUE_OF.unknownCode(), Peer.SPRING_STATUS_CODE.unknownCode());
        faster(subject, ours, 60, "Netty", Peer.NETTY.unknownCode());
    }

    private void accessor(String way, String method) {
        atMost(
                "enum and built codes mixed, `" + way + "`",
                "Accessors." + method,
                5,
                "× reading an `int`",
                "Accessors.raw");
    }

    private void text(String inputs, String where, double limit) {
        for (String way : List.of("textsTitle", "codeTitle")) {
            String subject =
                    (way.equals("codeTitle") ? "`code.title(locale)` " : "`StatusTexts.of(locale).title(code)` ")
                            + where;
            String ours = inputs + "." + way;
            atMost(subject, ours, limit, RAW_TEXT, inputs + ".raw");
            noAllocation(subject, ours);
            faster(subject, ours, 8, "a cached `ResourceBundle` with a built key", inputs + ".cachedBundle");
            faster(subject, ours, 20, "`getBundle` for each text", inputs + ".getBundle");
        }
    }

    private void negotiation(String subject, String inputs) {
        String ours = inputs + ".negotiate";
        faster(subject, ours, 15, "`LanguageRange.parse` and `Locale.lookup`", inputs + ".raw");
        noAllocation(subject, ours);
    }

    private void problem() {
        String negotiated = "`ProblemResponse.negotiate`, to the bytes of JSON";
        atMost(negotiated, "Problems.negotiate", 1.5, "× `String.format` of the same JSON", "Problems.raw");
        faster(
                negotiated,
                "Problems.negotiate",
                10,
                "Spring's `ProblemDetail` by Jackson, negotiated by Spring and the JDK",
                "Problems.springNegotiate");
        faster(
                "a problem of `ProblemFormat.JSON`, nothing negotiated",
                "Problems.write",
                1,
                "Spring's `ProblemDetail` by Jackson",
                "Problems.springWrite");
    }

    private void parsing() {
        threeDigits("`StatusCode.tryParse`, three digits", "WellFormedText.tryParse");
        threeDigits("`StatusCode.valueOf`, three digits", "WellFormedText.valueOf");
        String name = "`StatusCode.valueOf`, a name";
        atMost(name, "ConstantName.valueOf", 1.5, "× the enum's own `valueOf`", "ConstantName.raw");
        noAllocation(name, "ConstantName.valueOf");
        List<String> peers = List.of(
                "ConstantName.springValueOf",
                "ConstantName.jakartaRestValueOf",
                "ConstantName.jettyValueOf",
                "ConstantName.micronautValueOf");
        rows.add(Row.atMost(name, 1.5, "× the best peer", figures.ratioToFastest("ConstantName.valueOf", peers)));
        String malformed = "`StatusCode.tryParse`, malformed";
        faster(malformed, "MalformedText.tryParse", 100, "`Integer.parseInt` and a catch", "MalformedText.raw");
        noAllocation(malformed, "MalformedText.tryParse");
    }

    private void threeDigits(String subject, String ours) {
        atMost(subject, ours, 1.5, "× `Integer.parseInt` and an array load", "WellFormedText.raw");
        noAllocation(subject, ours);
    }

    private void growth() {
        double building = figures.ratio("CatalogBuilding.ofThousandProviders", "CatalogBuilding.raw");
        double moreCodes = 1000.0 * 10 / HttpStatus.values().length;
        rows.add(Row.atMost(
                        "building a catalog of 1000 providers × 10 codes",
                        30,
                        "× building one of IANA's provider",
                        building)
                .with("for each code " + Numbers.of(building / moreCodes) + " ×"));
        atMost(
                "lookup in a catalog of 1000 providers × 10 codes",
                "CatalogLookup.ofThousandProviders",
                1.5,
                "× lookup in one of IANA's provider",
                "CatalogLookup.raw");
    }

    /** JMH gives the time that an operation takes in one thread: throughput is threads divided by it. */
    private void threads() {
        double throughput = 2 * figures.ratio("KnownCode.statusCodeOf", "KnownCode.statusCodeOf@2");
        rows.add(
                Row.atLeast("two threads, `StatusCode.of`, on idle cores", 1.7, "× the throughput of one", throughput));
    }

    private void atMost(String subject, String ours, double limit, String unit, String baseline) {
        rows.add(Row.atMost(subject, limit, unit, figures.ratio(ours, baseline)));
    }

    /** Compares with a peer's fastest way. */
    private void faster(String subject, String ours, double limit, String peer, String... ways) {
        double times = 1 / figures.ratioToFastest(ours, List.of(ways));
        rows.add(Row.atLeast(subject, limit, "× faster than " + peer, times));
    }

    private void noAllocation(String subject, String ours) {
        long bytes = figures.bytes(ours);
        rows.add(new Row(subject, "0 B/op", bytes + " B/op", bytes == 0));
    }
}
