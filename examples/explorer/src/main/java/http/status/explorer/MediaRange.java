package http.status.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One element of an Accept field: which media types, and how welcome they are.
 *
 * @param type the type in lower case, or "*"
 * @param subtype the subtype in lower case, or "*"
 * @param parameters how many parameters the range has, beside its weight
 * @param utf8 whether all of them say that the charset is UTF-8, as it is here
 * @param weight 0 (not acceptable) to 1000
 */
record MediaRange(String type, String subtype, int parameters, boolean utf8, int weight) {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern RANGE = Pattern.compile("(" + TOKEN + ")/(" + TOKEN + ")");
    private static final Pattern PARAMETER =
            Pattern.compile("(" + TOKEN + ")=(" + TOKEN + "|\"(?:[^\"\\\\]|\\\\.)*\")");
    private static final Pattern WEIGHT = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");

    private static final int FULL_WEIGHT = 1_000;

    /** More than a range can have parameters. */
    private static final int FULL_SPECIFICITY = 1_000;

    /** Reads an element such as {@code text/*;q=0.5}; gives nothing if it isn't well-formed. */
    static Optional<MediaRange> parse(String element) {
        List<String> parts = QuotedText.split(element, ';');
        Matcher range = RANGE.matcher(parts.get(0));
        if (!range.matches() || (range.group(1).equals("*") && !range.group(2).equals("*"))) {
            return Optional.empty();
        }
        int parameters = 0;
        boolean utf8 = true;
        int weight = FULL_WEIGHT;
        for (String part : parts.subList(1, parts.size())) {
            Matcher parameter = PARAMETER.matcher(part);
            if (part.isEmpty()) {
                continue; // Allowed: two separators in a row.
            }
            if (!parameter.matches()) {
                return Optional.empty();
            }
            String value = parameter.group(2);
            if (!parameter.group(1).equalsIgnoreCase("q")) {
                parameters++;
                utf8 &= parameter.group(1).equalsIgnoreCase("charset")
                        && value.replace("\"", "").equalsIgnoreCase("utf-8");
            } else if (WEIGHT.matcher(value).matches()) {
                weight = (int) Math.round(Double.parseDouble(value) * FULL_WEIGHT);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new MediaRange(
                range.group(1).toLowerCase(Locale.ROOT),
                range.group(2).toLowerCase(Locale.ROOT),
                parameters,
                utf8,
                weight));
    }

    /** Tells whether the range covers a media type of the explorer. */
    boolean matches(String name) {
        if (!utf8) {
            return false;
        }
        return type.equals("*")
                || name.equals(type + "/" + subtype)
                || (subtype.equals("*") && name.startsWith(type + "/"));
    }

    /** The higher, the closer: a named type counts more than any, and only then parameters count. */
    int specificity() {
        int named = type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
        return named * FULL_SPECIFICITY + parameters;
    }
}
