package http.status.api;

/**
 * Where a status code is seen.
 *
 * <p>Codes outside IANA's registry are often written to a log, kept inside a server or named in a message's content: what
 * nginx and Cloudflare mean by 499 stands in their logs alone, and no client receives it. Google's libraries do send 499.
 *
 * <p>A scope is a place: whether a code is still in use is its {@link Lifecycle}. More constants may come, always behind
 * the present ones: a {@code switch} has a {@code default}. A name that a release doesn't know is read from a stream as
 * {@link #WIRE}; a constant that was written by itself can't be read, so that stored state is {@link StatusCode#code()}.
 */
public enum Scope {
    /** On the wire: clients receive it as the status code of a response. */
    WIRE,

    /** In logs alone: mostly because the client had gone when it was decided. */
    LOG,

    /** Inside a server or a client library alone: what is sent, if anything, has another status code. */
    INTERNAL,

    /** Within the content of a response, whose status code is another, mostly 200. */
    BODY
}
