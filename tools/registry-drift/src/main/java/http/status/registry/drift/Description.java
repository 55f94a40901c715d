package http.status.registry.drift;

import http.status.api.Registration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the registry writes beside a number, taken apart: the phrase, and the remark behind it.
 *
 * <p>A remark of another kind than the registry uses today stays in the phrase, where the comparison shows it.
 *
 * @param phrase the phrase without the remark; empty for a code marked as unused
 * @param registration the state that the remark tells
 * @param expires the day on which a temporary registration ends; empty where none is given
 */
record Description(String phrase, Registration registration, Optional<LocalDate> expires) {
    private static final String UNUSED = "(Unused)";
    private static final Pattern WITH_REMARK = Pattern.compile("(.+) \\((TEMPORARY|OBSOLETED)\\b([^()]*)\\)");
    private static final Pattern EXPIRES = Pattern.compile("\\bexpires ([^ ,;]+)");

    /** Takes the description of a row apart. */
    static Description of(Row row) throws BadInputException {
        String text = row.description();
        if (text.equals(UNUSED)) {
            return new Description("", Registration.UNUSED, Optional.empty());
        }
        Matcher matcher = WITH_REMARK.matcher(text);
        if (!matcher.matches()) {
            return new Description(text, Registration.PERMANENT, Optional.empty());
        }
        Registration registration = Registration.valueOf(matcher.group(2));
        return new Description(
                matcher.group(1),
                registration,
                registration == Registration.TEMPORARY ? expires(row.line(), matcher.group(3)) : Optional.empty());
    }

    private static Optional<LocalDate> expires(long line, String remark) throws BadInputException {
        Matcher matcher = EXPIRES.matcher(remark);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(matcher.group(1)));
        } catch (DateTimeParseException e) {
            throw new BadInputException(
                    "Line " + line + " has a registration that expires on " + Excerpt.quote(matcher.group(1))
                            + ", allowed is a day such as 2026-11-13",
                    e);
        }
    }
}
