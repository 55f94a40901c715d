package http.status.registry.drift;

/**
 * A point in which registry and library differ.
 *
 * @param code the number
 * @param kind what differs
 * @param sentence what the registry says, what the library says, and what to do
 */
record Difference(int code, Kind kind, String sentence) {
    /** What can differ. */
    enum Kind {
        /** The registry assigns a number that the library doesn't have. */
        NEW,
        /** The library has a number that the registry doesn't assign. */
        REMOVED,
        /** The phrase. */
        PHRASE,
        /** The document, or its section, that specifies the code. */
        REFERENCE,
        /** The state of the registration. */
        REGISTRATION,
        /** The day on which a temporary registration ends. */
        EXPIRY,
        /** Nothing but the time: a temporary registration has ended. */
        EXPIRED
    }

    /** The line that is printed. */
    @Override
    public String toString() {
        return code + ": " + sentence;
    }
}
