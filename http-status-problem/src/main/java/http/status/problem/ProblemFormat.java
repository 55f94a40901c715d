package http.status.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form in which a problem is written. The order of the constants is the order of preference where the client has none: programs
 * that say nothing get what programs read, and browsers name what they take.
 *
 * <p>More constants may come, at the end: a {@code switch} has a {@code default}.
 *
 * <pre>{@code
 * ProblemFormat.negotiate("text/html,application/xhtml+xml,application/xml;q=0.9,*" + "/*;q=0.8")     // HTML
 * ProblemFormat.negotiate("application/json, text/plain, *" + "/*")                                    // JSON
 * ProblemFormat.negotiate(null)                                                                       // JSON
 * ProblemFormat.HTML.contentType()                                                                    // "text/html;charset=utf-8"
 * }</pre>
 */
public enum ProblemFormat {
    /**
     * JSON (<a href="https://www.rfc-editor.org/rfc/rfc9457#section-3">RFC 9457, section 3</a>), in ASCII where a script or a log might
     * misread it: {@code <}, controls, line separators, marks that turn the
     * writing direction, and halves of surrogate pairs are escaped.
     */
    JSON("application/problem+json"),

    /**
     * A page for people, in HTML without a style or a script, so that it stands under any Content-Security-Policy. A control, and a
     * mark that would turn the writing direction of what follows, is written as U+FFFD.
     */
    HTML("text/html;charset=utf-8"),

    /** Plain text for people, a part on a line, as visible as in HTML. */
    TEXT("text/plain;charset=utf-8"),

    /**
     * XML (<a href="https://www.rfc-editor.org/rfc/rfc9457#appendix-B">RFC 9457, appendix B</a>). What XML 1.0 has no place for, such as
     * most controls, is written as U+FFFD.
     */
    XML("application/problem+xml");

    private static final List<ProblemFormat> MOST_PREFERRED_FIRST = List.of(values());

    private final String contentType;

    ProblemFormat(String contentType) {
        this.contentType = contentType;
    }

    /**
     * Chooses the format that a client likes best.
     *
     * @param accept the value of the {@code Accept} field as it came in, its lines joined by commas, of any content; null if there is none
     * @return {@link #negotiate(String, List)} of all formats in their order: {@link #JSON} if the client has no wish that can be met,
     *     never null
     */
    public static ProblemFormat negotiate(@Nullable String accept) {
        return negotiate(accept, MOST_PREFERRED_FIRST);
    }

    /**
     * Chooses the format that a client likes best, of those that a server has
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, section 12.5.1</a>).
     *
     * <p>It never fails: an error that isn't told at all would be worse than one in a format that the client didn't ask for. An element of
     * the field that isn't well-formed is skipped, the others count. At most 32 elements and 1,000 characters are read.
     *
     * @param accept the value of the {@code Accept} field as it came in, its lines joined by commas, of any content; null if there is none
     * @param mostPreferredFirst the formats that the server has, the one that it prefers first, not empty, not null
     * @return the format of the greatest weight, the first of those; the first of all if none is acceptable; never null
     * @throws IllegalArgumentException if there is no format to choose from
     */
    public static ProblemFormat negotiate(@Nullable String accept, List<ProblemFormat> mostPreferredFirst) {
        if (mostPreferredFirst.isEmpty()) {
            throw new IllegalArgumentException("there is no format to choose from: give at least one");
        }
        ProblemFormat best = mostPreferredFirst.get(0);
        if (accept == null) {
            return best;
        }
        Accept field = Accept.parse(accept);
        int bestWeight = 0;
        // By index, so that no iterator is made, and no further than to a weight that none exceeds.
        for (int i = 0; i < mostPreferredFirst.size() && bestWeight < MediaRange.FULL_WEIGHT; i++) {
            ProblemFormat format = mostPreferredFirst.get(i);
            int weight = field.weight(format);
            if (weight > bestWeight) {
                best = format;
                bestWeight = weight;
            }
        }
        return best;
    }

    /**
     * The media type, as it belongs into {@code Content-Type}.
     *
     * @return the type, with the charset where one has to be told, never null
     */
    public String contentType() {
        return contentType;
    }

    /**
     * Writes a problem.
     *
     * @param problem the problem, not null
     * @return the content of a response in UTF-8, a new array, never null
     */
    public byte[] write(Problem problem) {
        String text = switch (this) {
            case JSON -> JsonWriter.write(problem);
            case HTML -> HtmlWriter.write(problem);
            case TEXT -> TextWriter.write(problem);
            case XML -> XmlWriter.write(problem);
        };
        return text.getBytes(UTF_8);
    }
}
