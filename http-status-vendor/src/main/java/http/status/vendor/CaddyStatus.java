package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status code that the reverse proxy of Caddy logs. */
public final class CaddyStatus {
    private static final Reference SOURCE = Reference.page(
            "Caddy, reverseproxy.go",
            URI.create(
                    "https://github.com/caddyserver/caddy/blob/0097468a347514fd647f1cef6ec828a1f5c62316/modules/caddyhttp/reverseproxy/reverseproxy.go"));

    /**
     * 499: the client cancelled its request to the reverse proxy. It has no phrase. It stands in logs alone: no client
     * ever receives it.
     *
     * <p>Source:
     * <a href="https://github.com/caddyserver/caddy/blob/0097468a347514fd647f1cef6ec828a1f5c62316/modules/caddyhttp/reverseproxy/reverseproxy.go">Caddy,
     * reverseproxy.go</a>.
     */
    public static final StatusCode CLIENT_CANCELLED_REQUEST = StatusCode.builder(CaddyRegistry.ID, 499)
            .constantName("CLIENT_CANCELLED_REQUEST")
            .description("The client cancels its request to the reverse proxy. Caddy writes the code to its logs.")
            .history(Definition.of(SOURCE))
            .scope(Scope.LOG)
            .build();

    private CaddyStatus() {}
}
