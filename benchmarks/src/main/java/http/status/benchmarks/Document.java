package http.status.benchmarks;

import java.util.List;

/** Renders what was measured as Markdown. */
final class Document {
    private final StringBuilder text = new StringBuilder();

    private Document() {}

    static String render(List<String> machine, Figures figures, List<Row> rows, Effort effort) {
        Document document = new Document();
        if (effort.isQuick()) {
            document.line("**A quick run: it shows that everything runs; its figures mean nothing.**")
                    .line("");
        }
        machine.forEach(line -> document.line("- " + line));
        document.goals(rows).peers(figures).ratios(figures);
        return document.text.toString();
    }

    private Document goals(List<Row> rows) {
        line("").line("### Goals").line("").line("| | goal | figure | met |").line("|---|---|---|---|");
        for (Row row : rows) {
            line("| " + row.subject() + " | " + row.goal() + " | " + row.figure() + " | "
                    + (row.met() ? "yes" : "**no**") + " |");
        }
        long met = rows.stream().filter(Row::met).count();
        return line("").line(met + " of " + rows.size() + " goals are met.");
    }

    /** How many times as long as {@code StatusCode.of} each peer takes, and what it allocates. */
    private Document peers(Figures figures) {
        line("").line("### `StatusCode.of` beside each peer").line("");
        line("| | known code: × our time | B/op | unknown code: × our time | B/op |")
                .line("|---|---:|---:|---:|---:|");
        for (Peer peer : Peer.values()) {
            line("| " + peer.label() + againstOurs(figures, peer.knownCode(), "KnownCode.statusCodeOf")
                    + againstOurs(figures, peer.unknownCode(), "UnknownCode.statusCodeOf") + " |");
        }
        return this;
    }

    private static String againstOurs(Figures figures, String peer, String ours) {
        return " | " + Numbers.of(figures.ratio(peer, ours)) + " | " + figures.bytes(peer);
    }

    /** Every benchmark beside the raw one of its class. */
    private void ratios(Figures figures) {
        line("").line("### All benchmarks").line("").line("| | × raw | B/op |").line("|---|---:|---:|");
        for (String benchmark : figures.benchmarks()) {
            String raw = benchmark.substring(0, benchmark.indexOf('.')) + ".raw";
            line("| " + benchmark + " | " + Numbers.of(figures.ratio(benchmark, raw)) + " | " + figures.bytes(benchmark)
                    + " |");
        }
    }

    private Document line(String line) {
        text.append(line).append('\n');
        return this;
    }
}
