package http.status.registry.drift;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What stands on the command line.
 *
 * @param file the copy of the registry
 * @param today the day to take for today; empty for the system's
 */
record Arguments(Path file, Optional<LocalDate> today) {
    private static final String TODAY = "--today=";

    /** Reads the arguments, in any order. */
    static Arguments parse(String... args) throws BadInputException {
        Optional<Path> file = Optional.empty();
        Optional<LocalDate> today = Optional.empty();
        for (String arg : args) {
            if (arg.startsWith("-")) {
                if (!arg.startsWith(TODAY)) {
                    throw new BadInputException(
                            Excerpt.quote(arg) + " is no option; the only one is --today=YYYY-MM-DD");
                }
                if (today.isPresent()) {
                    throw new BadInputException("--today came in twice, once is allowed");
                }
                today = Optional.of(date(arg.substring(TODAY.length())));
            } else if (!arg.isEmpty()) {
                if (file.isPresent()) {
                    throw new BadInputException("More than one file came in, one is allowed");
                }
                file = Optional.of(path(arg));
            }
        }
        return new Arguments(file.orElseThrow(() -> new BadInputException("No file came in, one is needed")), today);
    }

    private static LocalDate date(String text) throws BadInputException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadInputException(
                    "--today is " + Excerpt.quote(text) + ", allowed is a day such as 2026-11-13", e);
        }
    }

    private static Path path(String text) throws BadInputException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new BadInputException(Excerpt.quote(text) + " can't be the name of a file", e);
        }
    }
}
