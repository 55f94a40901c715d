package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status code that the HTTP client of Tornado gives its caller. */
public final class TornadoStatus {
    private static final Reference SOURCE = Reference.page(
            "Tornado, HTTPError",
            URI.create(
                    "https://docs.ros.org/en/jade/api/rosbridge_server/html/classtornado_1_1httpclient_1_1HTTPError.html"));

    /**
     * 599: no HTTP response was received. It has no phrase. It is never on the wire: the client library makes it.
     *
     * <p>Source:
     * <a href="https://docs.ros.org/en/jade/api/rosbridge_server/html/classtornado_1_1httpclient_1_1HTTPError.html">Tornado,
     * HTTPError</a>.
     */
    public static final StatusCode NO_RESPONSE_RECEIVED = StatusCode.builder(TornadoRegistry.ID, 599)
            .constantName("NO_RESPONSE_RECEIVED")
            .description("The HTTP client receives no response, for example because of a timeout. The code is never"
                    + " on the wire.")
            .history(Definition.of(SOURCE))
            .scope(Scope.INTERNAL)
            .build();

    private TornadoStatus() {}
}
