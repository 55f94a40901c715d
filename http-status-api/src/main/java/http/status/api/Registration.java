package http.status.api;

/**
 * How a status code stands in the register of its authority.
 *
 * <p>The first four are states of the
 * <a href="https://www.iana.org/assignments/http-status-codes">IANA HTTP Status Code Registry</a> (its procedure:
 * <a href="https://www.rfc-editor.org/rfc/rfc9110#section-16.2.1">RFC 9110, section 16.2.1</a>); the last two are for
 * codes that the registry doesn't hold.
 */
public enum Registration {
    /** Registered by IANA, to stay. */
    PERMANENT,

    /** Registered by IANA until a date, which {@link StatusCode#registrationExpires()} tells. */
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
