package http.status.vendor;

import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/**
 * Status codes that <b>no authority defines</b>: they come from hosting modules and proxies, stand in lists, and are
 * here only because they are met. Every other registry comes before this one.
 */
public final class InformalStatus {
    /** The id of the registry. */
    static final String REGISTRY = "informal";

    private static final Reference LIST_OF_CODES = Reference.page(
            "Wikipedia, List of HTTP status codes",
            URI.create("https://en.wikipedia.org/wiki/List_of_HTTP_status_codes"));

    /**
     * 509 Bandwidth Limit Exceeded: the site used up its bandwidth allowance. A client receives it. Medium confidence:
     * it is said to come from the bandwidth enforcement of cPanel, and isn't a code of Apache httpd itself as far as
     * seen.
     *
     * <p>Source: <a href="https://http.dev/509">http.dev, 509</a>.
     */
    public static final StatusCode BANDWIDTH_LIMIT_EXCEEDED = StatusCode.builder(REGISTRY, 509)
            .constantName("BANDWIDTH_LIMIT_EXCEEDED")
            .phrase("Bandwidth Limit Exceeded")
            .description("The site has used up its bandwidth allowance. No authority defines this code, which comes"
                    + " from modules of shared hosting.")
            .references(Reference.page("http.dev, 509", URI.create("https://http.dev/509")))
            .scope(Scope.WIRE)
            .build();

    /**
     * 598 Network read timeout error: a read behind a proxy timed out. A client receives it. Low confidence: known from
     * a secondary source alone, and here only because it is met.
     *
     * <p>Source: <a href="https://en.wikipedia.org/wiki/List_of_HTTP_status_codes">Wikipedia, List of HTTP status
     * codes</a>.
     */
    public static final StatusCode NETWORK_READ_TIMEOUT_ERROR = StatusCode.builder(REGISTRY, 598)
            .constantName("NETWORK_READ_TIMEOUT_ERROR")
            .phrase("Network read timeout error")
            .description("A read timeout occurs behind a proxy. No authority defines this code, which some proxies"
                    + " are said to send.")
            .references(LIST_OF_CODES)
            .scope(Scope.WIRE)
            .build();

    /**
     * 599 Network connect timeout error: a connection behind a proxy timed out. A client receives it. Low confidence:
     * known from a secondary source alone, and here only because it is met.
     *
     * <p>Source: <a href="https://en.wikipedia.org/wiki/List_of_HTTP_status_codes">Wikipedia, List of HTTP status
     * codes</a>.
     */
    public static final StatusCode NETWORK_CONNECT_TIMEOUT_ERROR = StatusCode.builder(REGISTRY, 599)
            .constantName("NETWORK_CONNECT_TIMEOUT_ERROR")
            .phrase("Network connect timeout error")
            .description("A connect timeout occurs behind a proxy. No authority defines this code, which some"
                    + " proxies are said to send.")
            .references(LIST_OF_CODES)
            .scope(Scope.WIRE)
            .build();

    private InformalStatus() {}
}
