package http.status.iana;

import http.status.api.Definition;
import http.status.api.Lifecycle;
import http.status.api.Registration;
import http.status.api.Semantics;
import http.status.api.StatusCode;
import http.status.api.UnknownStatusCodeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A status code of the
 * <a href="https://www.iana.org/assignments/http-status-codes">IANA HTTP Status Code Registry</a>.
 *
 * <ul>
 *   <li>One constant for each assigned code, in ascending order, named after the registry's phrase. The registry's
 *       remarks, such as "(OBSOLETED)", are no part of a phrase: {@link #registration()} tells them.
 *   <li>306 and 418, which the registry calls "(Unused)", have the name and phrase of their old meaning.
 *   <li>The name of a constant never changes. Another name of the code is the same constant:
 *       {@code PAYLOAD_TOO_LARGE == CONTENT_TOO_LARGE}. Such an alias is no label for a {@code switch} over the enum, no value of
 *       an annotation, and {@code valueOf} doesn't know it; {@link #findByName(String)} does.
 *   <li>More constants will come, in their places: a {@code switch} has a {@code default}, and nobody stores the
 *       {@code ordinal()}, which moves with every new code. Mappers and converters that take the ordinal unasked read 28 as 404.
 *       What is stored, sent, or the key of a map that several processes see, is {@link #code()}: the hash code of a constant
 *       differs from process to process, too.
 *   <li>The registry is mirrored as of {@link #registryDate()}.
 *   <li>Using the enum starts no discovery and reads no texts, but for {@link #title(java.util.Locale)} and
 *       {@link #description(java.util.Locale)}.
 *   <li>{@link #require(int)} refuses a number that the registry doesn't have, and {@code StatusCode.of(int)} gives an
 *       unregistered code. {@code HttpStatus.valueOf("404")} throws: Java gives that method to every enum, and it knows names
 *       alone. {@code StatusCode.valueOf("404")} knows both.
 * </ul>
 *
 * <pre>{@code
 * HttpStatus.NOT_FOUND.code()                     // 404
 * HttpStatus.NOT_FOUND.toString()                 // "404 Not Found"
 * HttpStatus.require(404).name()                  // "NOT_FOUND"
 * HttpStatus.find(299)                            // Optional.empty
 * HttpStatus.PAYLOAD_TOO_LARGE.name()             // "CONTENT_TOO_LARGE"
 * HttpStatus.findByName("PAYLOAD_TOO_LARGE")      // Optional[413 Content Too Large]
 * }</pre>
 */
public enum HttpStatus implements StatusCode {
    /**
     * 100 Continue: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1">RFC 9110, section 15.2.1</a>.
     */
    CONTINUE(100, "Continue"),

    /**
     * 101 Switching Protocols: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2">RFC 9110, section 15.2.2</a>.
     */
    SWITCHING_PROTOCOLS(101, "Switching Protocols"),

    /**
     * 102 Processing: <a href="https://www.rfc-editor.org/rfc/rfc2518#section-10.1">RFC 2518, section 10.1</a>.
     */
    PROCESSING(102, "Processing"),

    /**
     * 103 Early Hints: <a href="https://www.rfc-editor.org/rfc/rfc8297#section-2">RFC 8297, section 2</a>.
     */
    EARLY_HINTS(103, "Early Hints"),

    /**
     * 104 Upload Resumption Supported: <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05#section-4">draft-ietf-httpbis-resumable-upload-05,
     * section 4</a>.
     * Registered for the time being, which ran out on 2026-11-13 by the registry that is mirrored here: whoever sends the code
     * looks at the registry of today. {@link #registrationExpires()} tells the day.
     */
    UPLOAD_RESUMPTION_SUPPORTED(104, "Upload Resumption Supported"),

    /**
     * 200 OK: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1">RFC 9110, section 15.3.1</a>.
     */
    OK(200, "OK"),

    /**
     * 201 Created: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2">RFC 9110, section 15.3.2</a>.
     */
    CREATED(201, "Created"),

    /**
     * 202 Accepted: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3">RFC 9110, section 15.3.3</a>.
     */
    ACCEPTED(202, "Accepted"),

    /**
     * 203 Non-Authoritative Information: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4">RFC 9110, section 15.3.4</a>.
     */
    NON_AUTHORITATIVE_INFORMATION(203, "Non-Authoritative Information"),

    /**
     * 204 No Content: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5">RFC 9110, section 15.3.5</a>.
     */
    NO_CONTENT(204, "No Content"),

    /**
     * 205 Reset Content: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6">RFC 9110, section 15.3.6</a>.
     */
    RESET_CONTENT(205, "Reset Content"),

    /**
     * 206 Partial Content: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7">RFC 9110, section 15.3.7</a>.
     */
    PARTIAL_CONTENT(206, "Partial Content"),

    /**
     * 207 Multi-Status: <a href="https://www.rfc-editor.org/rfc/rfc4918#section-11.1">RFC 4918, section 11.1</a>.
     */
    MULTI_STATUS(207, "Multi-Status"),

    /**
     * 208 Already Reported: <a href="https://www.rfc-editor.org/rfc/rfc5842#section-7.1">RFC 5842, section 7.1</a>.
     */
    ALREADY_REPORTED(208, "Already Reported"),

    /**
     * 226 IM Used: <a href="https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1">RFC 3229, section 10.4.1</a>.
     */
    IM_USED(226, "IM Used"),

    /**
     * 300 Multiple Choices: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1">RFC 9110, section 15.4.1</a>.
     */
    MULTIPLE_CHOICES(300, "Multiple Choices"),

    /**
     * 301 Moved Permanently: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2">RFC 9110, section 15.4.2</a>.
     */
    MOVED_PERMANENTLY(301, "Moved Permanently"),

    /**
     * 302 Found: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3">RFC 9110, section 15.4.3</a>.
     */
    FOUND(302, "Found"),

    /**
     * 303 See Other: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4">RFC 9110, section 15.4.4</a>.
     */
    SEE_OTHER(303, "See Other"),

    /**
     * 304 Not Modified: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5">RFC 9110, section 15.4.5</a>.
     */
    NOT_MODIFIED(304, "Not Modified"),

    /**
     * 305 Use Proxy: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6">RFC 9110, section 15.4.6</a>.
     * Deprecated since RFC 7231.
     */
    USE_PROXY(305, "Use Proxy"),

    /**
     * 306 Switch Proxy: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7">RFC 9110, section 15.4.7</a>.
     * The registry calls it "(Unused)" today; the constant has the name of its old meaning.
     */
    SWITCH_PROXY(306, "Switch Proxy"),

    /**
     * 307 Temporary Redirect: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8">RFC 9110, section 15.4.8</a>.
     */
    TEMPORARY_REDIRECT(307, "Temporary Redirect"),

    /**
     * 308 Permanent Redirect: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9">RFC 9110, section 15.4.9</a>.
     */
    PERMANENT_REDIRECT(308, "Permanent Redirect"),

    /**
     * 400 Bad Request: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1">RFC 9110, section 15.5.1</a>.
     */
    BAD_REQUEST(400, "Bad Request"),

    /**
     * 401 Unauthorized: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2">RFC 9110, section 15.5.2</a>.
     */
    UNAUTHORIZED(401, "Unauthorized"),

    /**
     * 402 Payment Required: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3">RFC 9110, section 15.5.3</a>.
     * Reserved for future use.
     */
    PAYMENT_REQUIRED(402, "Payment Required"),

    /**
     * 403 Forbidden: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4">RFC 9110, section 15.5.4</a>.
     */
    FORBIDDEN(403, "Forbidden"),

    /**
     * 404 Not Found: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5">RFC 9110, section 15.5.5</a>.
     */
    NOT_FOUND(404, "Not Found"),

    /**
     * 405 Method Not Allowed: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6">RFC 9110, section 15.5.6</a>.
     */
    METHOD_NOT_ALLOWED(405, "Method Not Allowed"),

    /**
     * 406 Not Acceptable: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7">RFC 9110, section 15.5.7</a>.
     */
    NOT_ACCEPTABLE(406, "Not Acceptable"),

    /**
     * 407 Proxy Authentication Required: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8">RFC 9110, section 15.5.8</a>.
     */
    PROXY_AUTHENTICATION_REQUIRED(407, "Proxy Authentication Required"),

    /**
     * 408 Request Timeout: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9">RFC 9110, section 15.5.9</a>.
     */
    REQUEST_TIMEOUT(408, "Request Timeout"),

    /**
     * 409 Conflict: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10">RFC 9110, section 15.5.10</a>.
     */
    CONFLICT(409, "Conflict"),

    /**
     * 410 Gone: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11">RFC 9110, section 15.5.11</a>.
     */
    GONE(410, "Gone"),

    /**
     * 411 Length Required: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12">RFC 9110, section 15.5.12</a>.
     */
    LENGTH_REQUIRED(411, "Length Required"),

    /**
     * 412 Precondition Failed: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13">RFC 9110, section 15.5.13</a>.
     */
    PRECONDITION_FAILED(412, "Precondition Failed"),

    /**
     * 413 Content Too Large: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14">RFC 9110, section 15.5.14</a>.
     */
    CONTENT_TOO_LARGE(413, "Content Too Large"),

    /**
     * 414 URI Too Long: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15">RFC 9110, section 15.5.15</a>.
     */
    URI_TOO_LONG(414, "URI Too Long"),

    /**
     * 415 Unsupported Media Type: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16">RFC 9110, section 15.5.16</a>.
     */
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type"),

    /**
     * 416 Range Not Satisfiable: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17">RFC 9110, section 15.5.17</a>.
     */
    RANGE_NOT_SATISFIABLE(416, "Range Not Satisfiable"),

    /**
     * 417 Expectation Failed: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18">RFC 9110, section 15.5.18</a>.
     */
    EXPECTATION_FAILED(417, "Expectation Failed"),

    /**
     * 418 I'm a teapot: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19">RFC 9110, section 15.5.19</a>.
     * The registry calls it "(Unused)" today; the constant has the name of its old meaning.
     */
    IM_A_TEAPOT(418, "I'm a teapot"),

    /**
     * 421 Misdirected Request: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20">RFC 9110, section 15.5.20</a>.
     */
    MISDIRECTED_REQUEST(421, "Misdirected Request"),

    /**
     * 422 Unprocessable Content: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21">RFC 9110, section 15.5.21</a>.
     */
    UNPROCESSABLE_CONTENT(422, "Unprocessable Content"),

    /**
     * 423 Locked: <a href="https://www.rfc-editor.org/rfc/rfc4918#section-11.3">RFC 4918, section 11.3</a>.
     */
    LOCKED(423, "Locked"),

    /**
     * 424 Failed Dependency: <a href="https://www.rfc-editor.org/rfc/rfc4918#section-11.4">RFC 4918, section 11.4</a>.
     */
    FAILED_DEPENDENCY(424, "Failed Dependency"),

    /**
     * 425 Too Early: <a href="https://www.rfc-editor.org/rfc/rfc8470#section-5.2">RFC 8470, section 5.2</a>.
     */
    TOO_EARLY(425, "Too Early"),

    /**
     * 426 Upgrade Required: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22">RFC 9110, section 15.5.22</a>.
     */
    UPGRADE_REQUIRED(426, "Upgrade Required"),

    /**
     * 428 Precondition Required: <a href="https://www.rfc-editor.org/rfc/rfc6585#section-3">RFC 6585, section 3</a>.
     */
    PRECONDITION_REQUIRED(428, "Precondition Required"),

    /**
     * 429 Too Many Requests: <a href="https://www.rfc-editor.org/rfc/rfc6585#section-4">RFC 6585, section 4</a>.
     */
    TOO_MANY_REQUESTS(429, "Too Many Requests"),

    /**
     * 431 Request Header Fields Too Large: <a href="https://www.rfc-editor.org/rfc/rfc6585#section-5">RFC 6585, section 5</a>.
     */
    REQUEST_HEADER_FIELDS_TOO_LARGE(431, "Request Header Fields Too Large"),

    /**
     * 451 Unavailable For Legal Reasons: <a href="https://www.rfc-editor.org/rfc/rfc7725#section-3">RFC 7725, section 3</a>.
     */
    UNAVAILABLE_FOR_LEGAL_REASONS(451, "Unavailable For Legal Reasons"),

    /**
     * 500 Internal Server Error: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1">RFC 9110, section 15.6.1</a>.
     */
    INTERNAL_SERVER_ERROR(500, "Internal Server Error"),

    /**
     * 501 Not Implemented: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2">RFC 9110, section 15.6.2</a>.
     */
    NOT_IMPLEMENTED(501, "Not Implemented"),

    /**
     * 502 Bad Gateway: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3">RFC 9110, section 15.6.3</a>.
     */
    BAD_GATEWAY(502, "Bad Gateway"),

    /**
     * 503 Service Unavailable: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4">RFC 9110, section 15.6.4</a>.
     */
    SERVICE_UNAVAILABLE(503, "Service Unavailable"),

    /**
     * 504 Gateway Timeout: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5">RFC 9110, section 15.6.5</a>.
     */
    GATEWAY_TIMEOUT(504, "Gateway Timeout"),

    /**
     * 505 HTTP Version Not Supported: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6">RFC 9110, section 15.6.6</a>.
     */
    HTTP_VERSION_NOT_SUPPORTED(505, "HTTP Version Not Supported"),

    /**
     * 506 Variant Also Negotiates: <a href="https://www.rfc-editor.org/rfc/rfc2295#section-8.1">RFC 2295, section 8.1</a>.
     */
    VARIANT_ALSO_NEGOTIATES(506, "Variant Also Negotiates"),

    /**
     * 507 Insufficient Storage: <a href="https://www.rfc-editor.org/rfc/rfc4918#section-11.5">RFC 4918, section 11.5</a>.
     */
    INSUFFICIENT_STORAGE(507, "Insufficient Storage"),

    /**
     * 508 Loop Detected: <a href="https://www.rfc-editor.org/rfc/rfc5842#section-7.2">RFC 5842, section 7.2</a>.
     */
    LOOP_DETECTED(508, "Loop Detected"),

    /**
     * 510 Not Extended: <a href="https://www.rfc-editor.org/rfc/rfc2774#section-7">RFC 2774, section 7</a>.
     * The registry marks it as obsoleted: its RFC is Historic.
     */
    NOT_EXTENDED(510, "Not Extended"),

    /**
     * 511 Network Authentication Required: <a href="https://www.rfc-editor.org/rfc/rfc6585#section-6">RFC 6585, section 6</a>.
     */
    NETWORK_AUTHENTICATION_REQUIRED(511, "Network Authentication Required");

    /** Former name of {@link #FOUND} (302), from RFC 2068. */
    public static final HttpStatus MOVED_TEMPORARILY = FOUND;

    /** Former name of {@link #REQUEST_TIMEOUT} (408), from RFC 2616. */
    public static final HttpStatus REQUEST_TIME_OUT = REQUEST_TIMEOUT;

    /** Former name of {@link #CONTENT_TOO_LARGE} (413), from RFC 7231. */
    public static final HttpStatus PAYLOAD_TOO_LARGE = CONTENT_TOO_LARGE;

    /** Former name of {@link #CONTENT_TOO_LARGE} (413), from RFC 2616. */
    public static final HttpStatus REQUEST_ENTITY_TOO_LARGE = CONTENT_TOO_LARGE;

    /** Former name of {@link #URI_TOO_LONG} (414), from RFC 2616. */
    public static final HttpStatus REQUEST_URI_TOO_LONG = URI_TOO_LONG;

    /** Former name of {@link #URI_TOO_LONG} (414), from RFC 2616. */
    public static final HttpStatus REQUEST_URI_TOO_LARGE = URI_TOO_LONG;

    /** Former name of {@link #RANGE_NOT_SATISFIABLE} (416), from RFC 2616. */
    public static final HttpStatus REQUESTED_RANGE_NOT_SATISFIABLE = RANGE_NOT_SATISFIABLE;

    /** Former name of {@link #RANGE_NOT_SATISFIABLE} (416), from the table of Python's documentation. */
    public static final HttpStatus REQUEST_RANGE_NOT_SATISFIABLE = RANGE_NOT_SATISFIABLE;

    /** Former name of {@link #UNPROCESSABLE_CONTENT} (422), from RFC 4918. */
    public static final HttpStatus UNPROCESSABLE_ENTITY = UNPROCESSABLE_CONTENT;

    /** Former name of {@link #GATEWAY_TIMEOUT} (504), from RFC 2616. */
    public static final HttpStatus GATEWAY_TIME_OUT = GATEWAY_TIMEOUT;

    /** By number; null where the registry has nothing. */
    private static final @Nullable HttpStatus[] BY_CODE = byCode();

    static {
        // Resolves String on behalf of this jar. On JDK 17 no caller inlines a method whose signature names a class
        // that no code of the method's own jar has resolved: phrase() and registry() would cost nine times as much.
        Objects.requireNonNull(String.class);
    }

    private final int code;
    private final String phrase;

    HttpStatus(int code, String phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    private static @Nullable HttpStatus[] byCode() {
        HttpStatus[] ascending = values();
        @Nullable HttpStatus[] byCode = new HttpStatus[ascending[ascending.length - 1].code + 1];
        for (HttpStatus status : ascending) {
            byCode[status.code] = status;
        }
        return byCode;
    }

    /**
     * Obtains the constant of a number.
     *
     * @param code the number
     * @return the constant, never null
     * @throws UnknownStatusCodeException if the registry assigns the number to no code
     */
    public static HttpStatus require(int code) {
        HttpStatus status = assigned(code);
        if (status == null) {
            throw IanaRegistry.unknown(code);
        }
        return status;
    }

    /**
     * Finds the constant of a number.
     *
     * @param code the number, of any value
     * @return the constant; empty if the registry assigns the number to no code
     */
    public static Optional<HttpStatus> find(int code) {
        return Optional.ofNullable(assigned(code));
    }

    private static @Nullable HttpStatus assigned(int code) {
        return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
    }

    /**
     * Finds the constant of a name, present or former.
     *
     * @param constantName the name, such as "CONTENT_TOO_LARGE" or "PAYLOAD_TOO_LARGE", matched exactly, not null
     * @return the constant; empty if no code has or had the name
     */
    public static Optional<HttpStatus> findByName(String constantName) {
        return Optional.ofNullable(Names.find(Objects.requireNonNull(constantName, "constant name")));
    }

    /**
     * The date of the registry that this release mirrors.
     *
     * @return the day of the registry's last update then, never null
     */
    public static LocalDate registryDate() {
        return LocalDate.of(2025, 9, 15);
    }

    @Override
    public int code() {
        return code;
    }

    /**
     * The registry's phrase, such as "Not Found"; for 306 and 418 that of their old meaning.
     *
     * @return the phrase, visible ASCII and spaces, never null or empty
     */
    @Override
    public String phrase() {
        return phrase;
    }

    /**
     * The id of the registry.
     *
     * @return "iana"
     */
    @Override
    public String registry() {
        return IanaRegistry.ID;
    }

    @Override
    public String constantName() {
        return name();
    }

    /**
     * What the code means, in English.
     *
     * @return one or two sentences, never null or empty
     */
    @Override
    public String description() {
        return DescriptionTable.of(code);
    }

    /**
     * Every section of an RFC that defined, redefined or reserved the code. The first is the one that the registry names.
     *
     * @return an immutable list, the newest first, never null or empty
     */
    @Override
    public List<Definition> history() {
        return DefinitionTable.of(code);
    }

    @Override
    public Registration registration() {
        return CodeTable.registration(code);
    }

    /**
     * The day on which the registration of 104 ends, as the mirrored registry says. It is in the past: whether it was extended
     * again, or what became of the code, the registry of today tells.
     *
     * @return the day; empty for every other code
     */
    @Override
    public Optional<LocalDate> registrationExpires() {
        return Optional.ofNullable(CodeTable.registrationExpires(code));
    }

    /**
     * The state in which the code is.
     *
     * @return the state, never null or {@link Lifecycle#UNSPECIFIED}
     */
    @Override
    public Lifecycle lifecycle() {
        return CodeTable.lifecycle(code);
    }

    @Override
    public Semantics semantics() {
        return Rules.semantics(this);
    }

    @Override
    public List<String> formerPhrases() {
        return CodeTable.formerPhrases(code);
    }

    @Override
    public List<String> aliases() {
        return CodeTable.aliases(code);
    }

    /**
     * The number and the phrase, such as "404 Not Found". The form is frozen.
     *
     * @return the text, never null
     */
    @Override
    public String toString() {
        return code + " " + phrase;
    }
}
