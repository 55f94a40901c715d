package http.status.api;

/**
 * Where a status code is seen.
 *
 * <p>Codes outside IANA's registry are often written to a log, kept inside a server or named in a message's content,
 * and no client ever receives them: logs hold 499, no response does.
 */
public enum Scope {
    /** On the wire: clients receive it as the status code of a response. */
    WIRE,

    /** In logs alone: mostly because the client had gone when it was decided. */
    LOG,

    /** Inside a server or a client library alone: what is sent, if anything, has another status code. */
    INTERNAL,

    /** Within the content of a response, whose status code is another, mostly 200. */
    BODY,

    /** Nowhere any more: it was in use once. */
    OBSOLETE
}
