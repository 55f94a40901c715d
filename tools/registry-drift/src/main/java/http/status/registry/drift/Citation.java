package http.status.registry.drift;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference as the registry writes it, such as "RFC9110, Section 15.5.5".
 *
 * @param document the document's name, an RFC's in the library's spelling ("RFC 9110")
 * @param section the section's number, or what else stands behind the name; empty for the document as a whole
 */
record Citation(String document, Optional<String> section) {
    private static final Pattern RFC = Pattern.compile("(?i)RFC ?0*([1-9][0-9]*)(?:, *(.+))?");
    private static final Pattern DRAFT = Pattern.compile("((?:draft|RFC)-[^, ]+)(?:, *(.+))?");
    private static final Pattern SECTION = Pattern.compile("(?i)(?:section|appendix) ([0-9A-Z][0-9.]*)");

    /** Reads the text of one reference. */
    static Citation parse(String text) {
        Matcher rfc = RFC.matcher(text);
        if (rfc.matches()) {
            return new Citation(
                    "RFC " + rfc.group(1), Optional.ofNullable(rfc.group(2)).map(Citation::section));
        }
        Matcher draft = DRAFT.matcher(text);
        if (draft.matches()) {
            return new Citation(
                    draft.group(1), Optional.ofNullable(draft.group(2)).map(Citation::section));
        }
        return new Citation(text, Optional.empty());
    }

    private static String section(String text) {
        Matcher matcher = SECTION.matcher(text);
        return matcher.matches() ? matcher.group(1) : text;
    }

    /** Tells whether the document is an RFC or to become one, and no page or note that stands beside it. */
    boolean isSpecification() {
        String name = document.toLowerCase(Locale.ROOT);
        return name.startsWith("rfc") || name.startsWith("draft-");
    }

    /** Tells whether this is the place in a document, or the document as a whole. */
    boolean includes(String otherDocument, Optional<String> otherSection) {
        return document.equals(otherDocument) && (section.isEmpty() || section.equals(otherSection));
    }

    @Override
    public String toString() {
        return document + section.map(number -> ", section " + number).orElse("");
    }
}
