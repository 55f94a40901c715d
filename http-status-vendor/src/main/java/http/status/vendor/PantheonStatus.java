package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status code that the platform of Pantheon sends. */
public final class PantheonStatus {
    /**
     * 530 Site Frozen: an inactive sandbox site is frozen. A client receives it. Medium confidence: known from two
     * copies of the vendor's page alone.
     *
     * <p>Source: <a href="https://docs.pantheon.io/">Pantheon documentation</a>.
     */
    public static final StatusCode SITE_FROZEN = StatusCode.builder(PantheonRegistry.ID, 530)
            .constantName("SITE_FROZEN")
            .phrase("Site Frozen")
            .description("The sandbox site is inactive and frozen.")
            .history(Definition.of(Reference.page("Pantheon documentation", URI.create("https://docs.pantheon.io/"))))
            .scope(Scope.WIRE)
            .build();

    private PantheonStatus() {}
}
