package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status code that the proxy of Traefik Labs logs. */
public final class TraefikStatus {
    private static final Reference SOURCE = Reference.page(
            "Traefik, proxy.go",
            URI.create(
                    "https://github.com/traefik/traefik/blob/03b52c9f7050d65567de81a0ed24d84a5b825fc8/pkg/proxy/httputil/proxy.go"));

    /**
     * 499 Client Closed Request: the client went away. It stands in logs alone: no client ever receives it.
     *
     * <p>Source:
     * <a href="https://github.com/traefik/traefik/blob/03b52c9f7050d65567de81a0ed24d84a5b825fc8/pkg/proxy/httputil/proxy.go">Traefik,
     * proxy.go</a>.
     */
    public static final StatusCode CLIENT_CLOSED_REQUEST = StatusCode.builder(TraefikRegistry.ID, 499)
            .constantName("CLIENT_CLOSED_REQUEST")
            .phrase("Client Closed Request")
            .description(
                    "The client goes away, so the context of its request is cancelled. The code is seen in" + " logs.")
            .history(Definition.of(SOURCE))
            .scope(Scope.LOG)
            .build();

    private TraefikStatus() {}
}
