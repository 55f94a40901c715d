package http.status.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line: measures everything and prints one Markdown document. */
public final class Main {
    private Main() {}

    /**
     * Measures and prints; progress goes to standard error.
     *
     * @param args none, or {@code -quick} for a run that only shows that everything runs
     * @throws Exception if something can't be measured: there is no document then
     */
    public static void main(String[] args) throws Exception {
        List<String> arguments = List.of(args);
        if (!arguments.isEmpty() && !arguments.equals(List.of("-quick"))) {
            System.err.println("The arguments are " + arguments + ": only -quick is allowed, or none.");
            System.exit(2);
        }
        Effort effort = arguments.isEmpty() ? Effort.FULL : Effort.QUICK;
        Path languages = Published.languages();
        List<Row> cold = new ArrayList<>();
        cold.addAll(Jars.rows());
        cold.addAll(Memory.rows());
        cold.addAll(ColdStart.rows(effort));
        Figures figures = Benchmarks.run(effort, languages);
        List<Row> rows = new ArrayList<>(SpeedGoals.rows(figures));
        rows.addAll(cold);
        System.out.print(Document.render(Machine.lines(), figures, rows, effort));
    }
}
