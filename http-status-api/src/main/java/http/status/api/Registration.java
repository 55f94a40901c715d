package http.status.api;

/**
 * How a status code stands in the
 * <a href="https://www.iana.org/assignments/http-status-codes">IANA HTTP Status Code Registry</a> (its procedure:
 * <a href="https://www.rfc-editor.org/rfc/rfc9110#section-16.2.1">RFC 9110, section 16.2.1</a>).
 *
 * <p>The first four are states of that registry, and codes of the registry "iana" alone have them; the last two are for codes
 * that it doesn't hold. Whether a code is in use is its {@link Lifecycle}, which every registry can tell.
 *
 * <p>More constants may come, always behind the present ones: a {@code switch} has a {@code default}. A name that a release
 * doesn't know is read from a stream as {@link #NON_STANDARD}; a constant that was written by itself can't be read, so that
 * stored state is {@link StatusCode#code()}.
 */
public enum Registration {
    /** Registered by IANA, to stay. */
    PERMANENT,

    /** Registered by IANA until a day, which {@link StatusCode#registrationExpires()} tells. */
    TEMPORARY,

    /** Registered by IANA and marked there as obsoleted: its specification is no longer in force. */
    OBSOLETED,

    /** Registered by IANA as "(Unused)": reserved, without a meaning today. */
    UNUSED,

    /** Defined by another registry than IANA's: a vendor's, a company's. */
    NON_STANDARD,

    /** Defined by no registry of the catalog. */
    UNREGISTERED
}
