package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status codes that Squid keeps for its own use. */
public final class SquidStatus {
    private static final Reference SOURCE = Reference.page(
            "Squid, StatusCode.h",
            URI.create(
                    "https://github.com/squid-cache/squid/blob/0b6b9d1d728b450b273cfea35d496d50db5e228a/src/http/StatusCode.h"));

    /**
     * 600: the header section couldn't be parsed. It has no phrase. It is never on the wire: bad requests become 400,
     * bad responses 504. The source file was read as of 2016.
     *
     * <p>Source:
     * <a href="https://github.com/squid-cache/squid/blob/0b6b9d1d728b450b273cfea35d496d50db5e228a/src/http/StatusCode.h">Squid,
     * StatusCode.h</a>.
     */
    public static final StatusCode INVALID_HEADER = StatusCode.builder(SquidRegistry.ID, 600)
            .constantName("INVALID_HEADER")
            .description("Squid cannot parse the header section. Bad requests become 400, bad responses 504.")
            .history(Definition.of(SOURCE))
            .scope(Scope.INTERNAL)
            .build();

    /**
     * 601: the header section is too large to process. It has no phrase. It is never on the wire: Squid keeps it to
     * itself. The source file was read as of 2016.
     *
     * <p>Source:
     * <a href="https://github.com/squid-cache/squid/blob/0b6b9d1d728b450b273cfea35d496d50db5e228a/src/http/StatusCode.h">Squid,
     * StatusCode.h</a>.
     */
    public static final StatusCode HEADER_TOO_LARGE = StatusCode.builder(SquidRegistry.ID, 601)
            .constantName("HEADER_TOO_LARGE")
            .description("The header section is too large for Squid to process. The code is internal.")
            .history(Definition.of(SOURCE))
            .scope(Scope.INTERNAL)
            .build();

    private SquidStatus() {}
}
