/**
 * The numbers of the IANA status codes as {@code int} constants, for {@code switch} labels and annotations.
 *
 * <p>Needs {@code java.base} alone, and no other module of this project.
 */
module http.status.legacy {
    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // The constants are all there is.
    exports http.status.legacy;
}
