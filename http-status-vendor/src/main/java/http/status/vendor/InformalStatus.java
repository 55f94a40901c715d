package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/**
 * Status codes that <b>no authority defines</b>: they come from hosting modules, stand in lists, and are here only because
 * they are met. Every registry that was there before this one comes before it.
 */
public final class InformalStatus {
    /**
     * 509 Bandwidth Limit Exceeded: the site used up its bandwidth allowance. A client receives it. Medium confidence:
     * it is said to come from the bandwidth enforcement of cPanel, and isn't a code of Apache httpd itself as far as
     * seen.
     *
     * <p>Source: <a href="https://http.dev/509">http.dev, 509</a>.
     */
    public static final StatusCode BANDWIDTH_LIMIT_EXCEEDED = StatusCode.builder(InformalRegistry.ID, 509)
            .constantName("BANDWIDTH_LIMIT_EXCEEDED")
            .phrase("Bandwidth Limit Exceeded")
            .description("The site has used up its bandwidth allowance. No authority defines this code, which comes"
                    + " from modules of shared hosting.")
            .history(Definition.of(Reference.page("http.dev, 509", URI.create("https://http.dev/509"))))
            .scope(Scope.WIRE)
            .build();

    private InformalStatus() {}
}
