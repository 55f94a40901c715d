package http.status.api;

/**
 * How strongly a specification demands something: the requirement levels of
 * <a href="https://www.rfc-editor.org/rfc/rfc2119">RFC 2119</a>, kept as they are in the source.
 *
 * <p>More constants may come, always behind the present ones: a {@code switch} has a {@code default}. A name that a release
 * doesn't know is read from a stream as {@link #STATED}.
 */
public enum Strength {
    /** An absolute requirement. */
    MUST,
    /** An absolute prohibition. */
    MUST_NOT,
    /** A recommendation that good reasons may overrule. */
    SHOULD,
    /** Advice against something that good reasons may overrule. */
    SHOULD_NOT,
    /** Truly optional. */
    MAY,
    /** A statement without a requirement level: a definition, an explanation, an "ought to". */
    STATED
}
