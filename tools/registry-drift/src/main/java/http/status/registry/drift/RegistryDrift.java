package http.status.registry.drift;

import http.status.iana.HttpStatus;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The command line: compares a copy of the registry with {@link HttpStatus} and prints each difference in words. */
public final class RegistryDrift {
    /** The exit status where registry and library agree. */
    static final int NO_DIFFERENCE = 0;

    /** The exit status where they differ. */
    static final int DIFFERENCES = 1;

    /** The exit status where the arguments or the file can't be used. */
    static final int BAD_INPUT = 2;

    private RegistryDrift() {}

    /**
     * Compares, prints, and ends with the exit status 0 for no difference, 1 for differences, 2 for bad input.
     *
     * @param args the file, and {@code --today=YYYY-MM-DD} where another day than the system's is meant
     */
    public static void main(String[] args) {
        System.exit(run(args, LocalDate.now(), System.out, System.err));
    }

    /** Compares and prints, on a day unless the arguments name one; gives the exit status. */
    static int run(String[] args, LocalDate today, PrintStream out, PrintStream err) {
        try {
            Arguments arguments = Arguments.parse(args);
            RegistryCopy copy = RegistryFile.read(arguments.file());
            return report(copy, arguments.today().orElse(today), out);
        } catch (BadInputException e) {
            err.println(e.getMessage());
            return BAD_INPUT;
        }
    }

    private static int report(RegistryCopy copy, LocalDate today, PrintStream out) {
        Comparison comparison = Comparison.of(copy.codes(), List.of(HttpStatus.values()), today);
        out.println(dates(copy.updated(), HttpStatus.registryDate()));
        comparison.differences().forEach(out::println);
        int differences = comparison.differences().size();
        out.println(comparison.compared() + " codes compared, " + differences + " difference"
                + (differences == 1 ? "." : "s."));
        return differences == 0 ? NO_DIFFERENCE : DIFFERENCES;
    }

    /** What the dates of copy and library say; a newer date alone is no difference. */
    private static String dates(Optional<LocalDate> updated, LocalDate mirrored) {
        if (updated.isEmpty()) {
            return "The copy doesn't tell the date of the registry, as a CSV never does; HttpStatus.registryDate() is "
                    + mirrored + ".";
        }
        LocalDate date = updated.get();
        if (date.isAfter(mirrored)) {
            return "The registry is of " + date + ", newer than HttpStatus.registryDate(), " + mirrored
                    + ": follow the differences, if there are any, then change registryDate().";
        }
        if (date.isBefore(mirrored)) {
            return "The registry is of " + date + ", older than HttpStatus.registryDate(), " + mirrored
                    + ": the copy is an old one, download it again.";
        }
        return "The registry is of " + date + ", as HttpStatus.registryDate() says.";
    }
}
