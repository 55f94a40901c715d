package http.status.api;

/**
 * The state in which a status code is: whether, and how, it is meant to be used.
 *
 * <p>More constants may come, always behind the present ones: a {@code switch} has a {@code default}, and
 * {@link StatusCode#isDeprecated()} answers for them too. A name that a release doesn't know is read from a stream as
 * {@link #UNSPECIFIED}; a constant that was written by itself can't be read, so that stored state is
 * {@link StatusCode#code()}.
 */
public enum Lifecycle {
    /** Nobody says: the code is unregistered, or its registry doesn't tell. */
    UNSPECIFIED,
    /** In force. */
    CURRENT,
    /** Defined by an experimental RFC, or for trial. */
    EXPERIMENTAL,
    /** Registered for the time being. */
    TEMPORARY,
    /** Not to be used any more. */
    DEPRECATED,
    /** Defined by a specification that is no longer in force, or by a product that is gone. */
    OBSOLETED,
    /** Registered, but removed from the specification that defined it. */
    REMOVED,
    /** Kept for a future use. */
    RESERVED,
    /** Kept from any use. */
    UNUSED
}
