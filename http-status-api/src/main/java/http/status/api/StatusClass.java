package http.status.api;

import java.util.Arrays;
import java.util.Objects;

/**
 * The class of a status code: the group that its first digit names.
 *
 * <p>The five classes are those of
 * <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15">RFC 9110, section 15</a>; {@link #OTHER} takes every
 * other number, so that {@link #of(int)} has an answer for any {@code int}.
 *
 * <pre>{@code
 * StatusClass.of(404)                            // CLIENT_ERROR
 * StatusClass.of(404).phrase()                   // "Client Error"
 * StatusClass.SERVER_ERROR.contains(503)         // true
 * StatusClass.of(799)                            // OTHER
 * StatusClass.of(404).label()                    // "4xx"
 * StatusClass.parse("5XX")                       // SERVER_ERROR
 * }</pre>
 *
 * <p>More constants may come, always behind the present ones: a {@code switch} has a {@code default}.
 */
public enum StatusClass {
    /**
     * 1xx: an interim answer, before the final one
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.2">RFC 9110, section 15.2</a>).
     */
    INFORMATIONAL(
            100,
            "Informational",
            "The request was received and is still being processed. A final response will follow."),

    /**
     * 2xx: the request succeeded
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3">RFC 9110, section 15.3</a>).
     */
    SUCCESSFUL(200, "Successful", "The request reached the server, which understood and accepted it."),

    /**
     * 3xx: more has to be done to complete the request
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4">RFC 9110, section 15.4</a>).
     */
    REDIRECTION(300, "Redirection", "The user agent has to take a further step before the request can be fulfilled."),

    /**
     * 4xx: the request seems to be at fault
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5">RFC 9110, section 15.5</a>).
     */
    CLIENT_ERROR(400, "Client Error", "The client seems to have made an error, or the request cannot be fulfilled."),

    /**
     * 5xx: the server failed a request that seems valid
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6">RFC 9110, section 15.6</a>).
     */
    SERVER_ERROR(500, "Server Error", "The server was not able to fulfill a request that seems to be correct."),

    /**
     * Every number outside 100..599. A client treats such a response as a server error
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15">RFC 9110, section 15</a>).
     */
    OTHER(
            500,
            "Other",
            "The code belongs to none of the five classes of HTTP."
                    + " The client should treat the response as a server error.");

    /**
     * By number. A load and no more: no processor predicts the jumps of a switch over mixed codes, and a division alone
     * costs twice the rest of a lookup.
     */
    private static final StatusClass[] BY_NUMBER = byNumber();

    private final int genericCode;
    private final String phrase;
    private final String description;

    StatusClass(int genericCode, String phrase, String description) {
        this.genericCode = genericCode;
        this.phrase = phrase;
        this.description = description;
    }

    private static StatusClass[] byNumber() {
        StatusClass[] byNumber = new StatusClass[600];
        Arrays.fill(byNumber, OTHER);
        for (StatusClass statusClass :
                new StatusClass[] {INFORMATIONAL, SUCCESSFUL, REDIRECTION, CLIENT_ERROR, SERVER_ERROR}) {
            Arrays.fill(byNumber, statusClass.genericCode, statusClass.genericCode + 100, statusClass);
        }
        return byNumber;
    }

    /**
     * Obtains the class of a number. Every {@code int} has one: what is not in 100..599 is {@link #OTHER}.
     *
     * @param code the number, of any value
     * @return the class, never null
     */
    public static StatusClass of(int code) {
        return code >= 0 && code < BY_NUMBER.length ? BY_NUMBER[code] : OTHER;
    }

    /**
     * Tells whether a number belongs to this class.
     *
     * @param code the number, of any value
     * @return true if {@link #of(int)} gives this class for it
     */
    public boolean contains(int code) {
        return of(code) == this;
    }

    /**
     * The x00 code that stands for the class: what a client takes a code for that it doesn't know
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15">RFC 9110, section 15</a>).
     *
     * @return 100, 200, 300, 400 or 500; 500 for {@link #OTHER}
     */
    public int genericCode() {
        return genericCode;
    }

    /**
     * The class as logs, dashboards and configuration files write it.
     *
     * @return "1xx" to "5xx", and "other" for {@link #OTHER}; never null
     */
    public String label() {
        return this == OTHER ? "other" : genericCode / 100 + "xx";
    }

    /**
     * Obtains the class that a text names by its {@link #label()}, in either case.
     *
     * @param text the text, such as "4xx", "5XX" or "other", not null
     * @return the class, never null
     * @throws IllegalArgumentException if no class has that label
     */
    public static StatusClass parse(CharSequence text) {
        String label = Objects.requireNonNull(text, "text").toString();
        for (StatusClass statusClass : values()) {
            if (statusClass.label().equalsIgnoreCase(label)) {
                return statusClass;
            }
        }
        throw new IllegalArgumentException(
                Checks.quote(text) + " is not a status class: 1xx, 2xx, 3xx, 4xx, 5xx and other are allowed");
    }

    /**
     * The name of the class in English, such as "Client Error". Other languages: {@link StatusTexts#title(StatusClass)}.
     *
     * @return the phrase, ASCII, never null or empty
     */
    public String phrase() {
        return phrase;
    }

    /**
     * What the class means, in English. Other languages: {@link StatusTexts#description(StatusClass)}.
     *
     * @return one or two sentences, never null or empty
     */
    public String description() {
        return description;
    }
}
