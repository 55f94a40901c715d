package http.status.fuzzing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lookup of RFC 4647, section 3.4, over the ranges of an Accept-Language field, a second time: by regular expressions, sorted,
 * and without a thought of speed. It knows no languages of several scripts and none of several names.
 */
final class LanguageLookup {
    private static final int MAX_ELEMENTS = 32;
    private static final int MAX_CHARACTERS = 1_000;
    private static final String WEIGHT = "[ \t]*(?:;[ \t]*[qQ]=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)[ \t]*)?";
    private static final Pattern RANGE = Pattern.compile("[ \t]*([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)" + WEIGHT);
    private static final Pattern WILDCARD = Pattern.compile("[ \t]*(\\*)" + WEIGHT);

    private record Range(String range, double weight) {
        boolean covers(String tag) {
            return (tag + "-").startsWith(range + "-");
        }
    }

    private final List<String> installed;

    /** Takes the installed languages, their tags in lower case, in their order; English is one of them. */
    LanguageLookup(List<String> installed) {
        this.installed = installed;
    }

    /** Gives the tag of the language that a field asks for. */
    String negotiate(String field) {
        List<String> elements = elements(field);
        List<Range> ranges = matched(elements, RANGE);
        return ranges.stream()
                .filter(range -> range.weight > 0)
                .sorted(Comparator.comparing(range -> -range.weight))
                .flatMap(range -> shortened(range.range).stream())
                .filter(tag -> installed.contains(tag) && !isRefused(tag, ranges))
                .findFirst()
                .orElseGet(() -> notAskedFor(ranges, matched(elements, WILDCARD)));
    }

    private String notAskedFor(List<Range> ranges, List<Range> wildcards) {
        boolean any = isRefused("en", ranges) && wildcards.stream().anyMatch(wildcard -> wildcard.weight > 0);
        return installed.stream()
                .filter(tag -> any && !isRefused(tag, ranges))
                .findFirst()
                .orElse("en");
    }

    private static List<String> elements(String field) {
        String read = field;
        if (field.length() > MAX_CHARACTERS) {
            // Only what ends within the limit is whole.
            read = field.substring(0, Math.max(0, field.lastIndexOf(',', MAX_CHARACTERS)));
        }
        return Pattern.compile(",")
                .splitAsStream(read)
                .filter(element -> !element.matches("[ \t]*"))
                .limit(MAX_ELEMENTS)
                .toList();
    }

    private static List<Range> matched(List<String> elements, Pattern form) {
        List<Range> ranges = new ArrayList<>();
        for (String element : elements) {
            Matcher matcher = form.matcher(element);
            if (matcher.matches()) {
                String weight = matcher.group(2);
                ranges.add(new Range(
                        matcher.group(1).toLowerCase(Locale.ROOT), weight == null ? 1 : Double.parseDouble(weight)));
            }
        }
        return ranges;
    }

    /** The longest of the ranges that cover the tag decides, the first of those. */
    private static boolean isRefused(String tag, List<Range> ranges) {
        return ranges.stream()
                .filter(range -> range.covers(tag))
                .sorted(Comparator.comparing(range -> -range.range.length()))
                .findFirst()
                .filter(range -> range.weight == 0)
                .isPresent();
    }

    /** The range and what it comes down to; of language, script and region, the language in the region before the language alone. */
    private static List<String> shortened(String range) {
        List<String> shortened = new ArrayList<>();
        for (String tag = range; !tag.isEmpty(); tag = shorter(tag)) {
            shortened.add(tag);
            Matcher matcher = Pattern.compile("([a-z]+)-[a-z]{4}").matcher(tag);
            if (matcher.matches() && tag.length() < range.length()) {
                String language = matcher.group(1);
                String inRegion = language + range.substring(tag.length());
                for (; !inRegion.equals(language) && !inRegion.isEmpty(); inRegion = shorter(inRegion)) {
                    shortened.add(inRegion);
                }
            }
        }
        return shortened;
    }

    private static String shorter(String tag) {
        return tag.replaceFirst("(-[a-z0-9])?-[a-z0-9]+$|^[a-z0-9]+$", "");
    }
}
