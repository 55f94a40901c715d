package http.status.registry.drift;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the CSV of the registry. */
final class CsvReader {
    private static final List<String> HEADER = List.of("Value", "Description", "Reference");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final Pattern NEXT_REFERENCE = Pattern.compile("\\G\\[([^\\[\\]]*)\\]\\s*");

    private CsvReader() {}

    /** Reads the text of the file. */
    static RegistryCopy read(String text) throws BadInputException {
        Rows rows = new Rows();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            try {
                boolean header = true;
                for (CSVRecord fields : parser) {
                    if (header) {
                        checkHeader(fields.toList());
                    } else {
                        rows.add(row(parser.getCurrentLineNumber(), fields.toList()));
                    }
                    header = false;
                }
            } catch (UncheckedIOException e) {
                throw new BadInputException(
                        "Line " + parser.getCurrentLineNumber() + " is no CSV: its quotation marks don't pair", e);
            }
        } catch (IOException e) {
            throw new BadInputException("The file is no CSV", e);
        }
        return new RegistryCopy(Optional.empty(), rows.codes());
    }

    private static void checkHeader(List<String> fields) throws BadInputException {
        if (!fields.equals(HEADER)) {
            throw new BadInputException("The file is neither XML nor the registry's CSV: it begins with "
                    + Excerpt.quote(String.join(",", fields)) + ", the CSV with " + String.join(",", HEADER));
        }
    }

    private static Row row(long line, List<String> fields) throws BadInputException {
        if (fields.size() != HEADER.size()) {
            throw new BadInputException(
                    "Line " + line + " has " + fields.size() + " fields, allowed are " + HEADER.size());
        }
        return new Row(
                line,
                fields.get(0),
                fields.get(1),
                references(line, fields.get(2).strip()));
    }

    /** Takes apart what the CSV writes in one field, each reference in brackets. */
    private static List<String> references(long line, String field) throws BadInputException {
        List<String> references = new ArrayList<>();
        int end = 0;
        Matcher matcher = NEXT_REFERENCE.matcher(field);
        while (matcher.find()) {
            references.add(matcher.group(1));
            end = matcher.end();
        }
        if (end < field.length()) {
            throw new BadInputException("Line " + line + " has the reference " + Excerpt.quote(field)
                    + ", allowed is a form such as [RFC9110, Section 15.5.5]");
        }
        return references;
    }
}
