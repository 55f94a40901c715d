package http.status.registry.drift;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers the rows of the registry and makes codes of them.
 *
 * <p>The registry has each number from 100 to 599 in one row, be it as unassigned. A copy where a number is missing was
 * cut, and would make codes look removed.
 */
final class Rows {
    private static final int FIRST = 100;
    private static final int LAST = 599;
    private static final int MAX = 999;
    private static final String UNASSIGNED = "Unassigned";
    private static final Pattern VALUE = Pattern.compile("([0-9]{3})(?:-([0-9]{3}))?");

    private final List<RegisteredCode> codes = new ArrayList<>();
    private final BitSet seen = new BitSet();

    /** Adds a row. */
    void add(Row row) throws BadInputException {
        Matcher value = VALUE.matcher(row.value());
        if (!value.matches()) {
            throw new BadInputException("Line " + row.line() + " has the value " + Excerpt.quote(row.value())
                    + ", allowed is a number of three digits, or a range such as 105-199");
        }
        int first = Integer.parseInt(value.group(1));
        int last = value.group(2) == null ? first : Integer.parseInt(value.group(2));
        if (first < FIRST || last < first) {
            throw new BadInputException("Line " + row.line() + " has the value " + Excerpt.quote(row.value())
                    + ", allowed are numbers from " + FIRST + " to " + MAX + ", in ascending order");
        }
        if (row.description().isEmpty()) {
            throw new BadInputException("Line " + row.line() + " has no description");
        }
        for (int code = first; code <= last; code++) {
            if (seen.get(code)) {
                throw new BadInputException("Line " + row.line() + " has the number " + code + " for the second time");
            }
            seen.set(code);
            if (!row.description().equals(UNASSIGNED)) {
                codes.add(code(code, row));
            }
        }
    }

    private static RegisteredCode code(int code, Row row) throws BadInputException {
        List<Citation> citations =
                row.references().stream().map(Citation::parse).toList();
        return new RegisteredCode(code, Description.of(row), citations);
    }

    /** Gives the assigned codes, in ascending order. */
    List<RegisteredCode> codes() throws BadInputException {
        int missing = seen.nextClearBit(FIRST);
        if (missing <= LAST) {
            throw new BadInputException("The number " + missing
                    + " is missing: the registry lists each from " + FIRST + " to " + LAST
                    + ", the unassigned too, so the copy is not whole");
        }
        codes.sort(Comparator.comparingInt(RegisteredCode::code));
        return codes;
    }
}
