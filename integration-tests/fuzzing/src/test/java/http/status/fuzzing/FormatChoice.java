package http.status.fuzzing;

import http.status.problem.ProblemFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What RFC 9110, section 12.5.1, says of an Accept field, a second time: by regular expressions, and without a thought of speed. */
final class FormatChoice {
    private static final int MAX_ELEMENTS = 32;
    private static final int MAX_CHARACTERS = 1_000;
    private static final String OWS = "[ \t]*+";
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final String PARAMETER = "(" + TOKEN + ")=(" + TOKEN + "|" + QUOTED + ")";
    private static final Pattern RANGE = Pattern.compile(
            "(?!\\*/(?!\\*[ \t;,]|\\*\\z))(" + TOKEN + ")/(" + TOKEN + ")((?:" + OWS + ";" + OWS + "(?:" + PARAMETER
                    + ")?+)*+)" + OWS + "(?=,|\\z)",
            Pattern.DOTALL);
    private static final Pattern PARAMETERS = Pattern.compile(PARAMETER, Pattern.DOTALL);
    private static final Pattern WEIGHT = Pattern.compile("0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?");

    /** An element that isn't well-formed: up to a comma that isn't quoted. */
    private static final Pattern REST =
            Pattern.compile("(?:[^\",]|\"(?:[^\"\\\\]|\\\\.)*+(?:\"|\\\\?\\z))*+", Pattern.DOTALL);

    private record Range(String type, String subtype, List<String> parameters, double weight) {
        boolean covers(String mediaType) {
            String pattern = type + "/" + subtype;
            return (pattern.equals("*/*")
                            || subtype.equals("*") && mediaType.startsWith(type + "/")
                            || pattern.equals(mediaType))
                    && parameters.stream().allMatch(parameter -> parameter.matches("charset=(\"utf-8\"|utf-8)"));
        }

        boolean isNamed() {
            return !subtype.equals("*");
        }

        int specificity() {
            return (type.equals("*") ? 0 : isNamed() ? 2_000 : 1_000) + parameters.size();
        }
    }

    private FormatChoice() {}

    /** Gives the format that a field asks for. */
    static ProblemFormat negotiate(String field, List<ProblemFormat> mostPreferredFirst) {
        List<Range> ranges = field.isBlank() ? List.of() : ranges(field);
        return mostPreferredFirst.stream()
                .filter(format -> weight(format, ranges) > 0)
                .min(Comparator.comparing(format -> -weight(format, ranges)))
                .orElse(mostPreferredFirst.get(0));
    }

    private static double weight(ProblemFormat format, List<Range> ranges) {
        List<String> types = switch (format) {
            case JSON -> List.of("application/problem+json", "application/json");
            case HTML -> List.of("text/html");
            case TEXT -> List.of("text/plain");
            case XML -> List.of("application/problem+xml", "application/xml", "text/xml");
        };
        Optional<Range> sent = decisive(types.get(0), ranges);
        if (sent.filter(Range::isNamed).isPresent()) {
            return sent.get().weight;
        }
        double best = sent.map(Range::weight).orElse(0.0);
        for (String other : types.subList(1, types.size())) {
            best = Math.max(
                    best,
                    decisive(other, ranges)
                            .filter(Range::isNamed)
                            .map(Range::weight)
                            .orElse(0.0));
        }
        return best;
    }

    /** The most specific of the ranges that cover a type, the first of those. */
    private static Optional<Range> decisive(String mediaType, List<Range> ranges) {
        return ranges.stream()
                .filter(range -> range.covers(mediaType))
                .min(Comparator.comparing(range -> -range.specificity()));
    }

    private static List<Range> ranges(String field) {
        boolean tooLong = field.length() > MAX_CHARACTERS;
        String read = tooLong ? field.substring(0, MAX_CHARACTERS) : field;
        List<Range> ranges = new ArrayList<>();
        int elements = 0;
        for (int from = 0; from <= read.length() && elements < MAX_ELEMENTS; ) {
            while (from < read.length() && " \t".indexOf(read.charAt(from)) >= 0) {
                from++;
            }
            Matcher range = RANGE.matcher(read).region(from, read.length());
            boolean wellFormed = range.lookingAt() && weightIsLegal(range.group(3));
            Matcher element = wellFormed ? range : REST.matcher(read).region(from, read.length());
            if (!wellFormed && !element.lookingAt()) {
                throw new IllegalStateException("an element is anything");
            }
            if (tooLong && element.end() == read.length()) {
                break; // It may be cut.
            }
            elements += element.end() > from ? 1 : 0;
            if (wellFormed) {
                ranges.add(range(range));
            }
            from = element.end() + 1;
        }
        return ranges;
    }

    private static boolean weightIsLegal(String parameters) {
        return PARAMETERS
                .matcher(parameters)
                .results()
                .filter(parameter -> parameter.group(1).equalsIgnoreCase("q"))
                .allMatch(weight -> WEIGHT.matcher(weight.group(2)).matches());
    }

    private static Range range(Matcher matcher) {
        List<String> parameters = new ArrayList<>();
        double weight = 1;
        Matcher parameter = PARAMETERS.matcher(matcher.group(3));
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase("q")) {
                weight = Double.parseDouble(parameter.group(2));
            } else {
                parameters.add(parameter.group().toLowerCase(Locale.ROOT));
            }
        }
        return new Range(
                matcher.group(1).toLowerCase(Locale.ROOT),
                matcher.group(2).toLowerCase(Locale.ROOT),
                parameters,
                weight);
    }
}
