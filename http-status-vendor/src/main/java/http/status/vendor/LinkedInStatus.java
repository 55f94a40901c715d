package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status code that linkedin.com sends. */
public final class LinkedInStatus {
    /**
     * 999 Request Denied: automated or anonymous access is refused. A client receives it. Medium confidence: known from
     * a secondary source alone. LinkedIn's API documentation doesn't name it.
     *
     * <p>Source: <a href="https://http.dev/999">http.dev, 999</a>.
     */
    public static final StatusCode REQUEST_DENIED = StatusCode.builder(LinkedInRegistry.ID, 999)
            .constantName("REQUEST_DENIED")
            .phrase("Request Denied")
            .description("LinkedIn refuses automated or anonymous access. The number lies outside 100 to 599, where"
                    + " HTTP has no class for it.")
            .history(Definition.of(Reference.page("http.dev, 999", URI.create("https://http.dev/999"))))
            .scope(Scope.WIRE)
            .build();

    private LinkedInStatus() {}
}
