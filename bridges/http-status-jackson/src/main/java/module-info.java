/**
 * Status codes in JSON are their numbers: a module for Jackson 3.
 *
 * <p>{@code requires http.status.jackson} is for applications that add {@link http.status.jackson.StatusCodeModule} by name. A
 * mapper that looks for modules, by {@code findAndAddModules()}, finds it when this module is on the path.
 *
 * @provides tools.jackson.databind.JacksonModule with the one that writes and reads status codes
 */
module http.status.jackson {
    // Whose values are written and read: who uses the one sees the other.
    requires transitive http.status.api;

    // What the public type extends.
    requires transitive tools.jackson.databind;

    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // The module, for mappers that don't look for modules.
    exports http.status.jackson;

    // The same line stands in META-INF/services for the class path.
    provides tools.jackson.databind.JacksonModule with
            http.status.jackson.StatusCodeModule;
}
