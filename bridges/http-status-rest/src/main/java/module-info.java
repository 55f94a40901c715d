/**
 * Status codes in Jakarta REST: every error in the reader's language, codes as parameters, and as the status of a response.
 *
 * <p>An implementation of Jakarta REST finds it by itself, as the specification says
 * (<a href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1#services">section 4.1.2</a>).
 *
 * @provides jakarta.ws.rs.core.Feature by {@link http.status.rest.StatusFeature}
 */
module http.status.rest {
    // The types on both sides of the bridge: who uses it sees status codes, problems to add a detail to, and the API.
    requires transitive http.status.problem;
    requires transitive jakarta.ws.rs;

    // Priorities and nullness annotations: wanted at compile time, and never needed at run time.
    requires static jakarta.annotation;
    requires static org.jspecify;

    // The feature, for applications that register it themselves, and the conversions.
    exports http.status.rest;

    provides jakarta.ws.rs.core.Feature with
            http.status.rest.StatusFeature;
}
