package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status code that the SSL Labs API of Qualys sends. */
public final class SslLabsStatus {
    private static final Reference SOURCE = Reference.page(
            "SSL Labs API documentation v3",
            URI.create(
                    "https://github.com/ssllabs/ssllabs-scan/blob/0849fe060e18d822e97b461fa8480ed2a7c7fe9c/ssllabs-api-docs-v3.md"));

    /**
     * 529 the service is overloaded: the service is overloaded. A client receives it. The documentation suggests to
     * wait 15 minutes for 503 and 30 for 529.
     *
     * <p>Source:
     * <a href="https://github.com/ssllabs/ssllabs-scan/blob/0849fe060e18d822e97b461fa8480ed2a7c7fe9c/ssllabs-api-docs-v3.md">SSL
     * Labs API documentation v3</a>.
     */
    public static final StatusCode THE_SERVICE_IS_OVERLOADED = StatusCode.builder(SslLabsRegistry.ID, 529)
            .constantName("THE_SERVICE_IS_OVERLOADED")
            .phrase("the service is overloaded")
            .description("The service is overloaded. A client is to wait longer than for 503, and to randomize the"
                    + " delay.")
            .history(Definition.of(SOURCE))
            .scope(Scope.WIRE)
            .build();

    private SslLabsStatus() {}
}
