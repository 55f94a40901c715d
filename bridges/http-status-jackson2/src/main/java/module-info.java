/**
 * Status codes in JSON are their numbers: a module for Jackson 2.
 *
 * <p>{@code requires http.status.jackson2} is for applications that add {@link http.status.jackson2.StatusCodeModule} by name. A
 * mapper that looks for modules, by {@code findAndAddModules()}, finds it when this module is on the path.
 *
 * @provides com.fasterxml.jackson.databind.Module with the one that writes and reads status codes
 */
@SuppressWarnings("module") // the last digit is that of Jackson
module http.status.jackson2 {
    // Whose values are written and read: who uses the one sees the other.
    requires transitive http.status.api;

    // What the public type extends.
    requires transitive com.fasterxml.jackson.databind;

    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // The module, for mappers that don't look for modules.
    exports http.status.jackson2;

    // The same line stands in META-INF/services for the class path.
    provides com.fasterxml.jackson.databind.Module with
            http.status.jackson2.StatusCodeModule;
}
