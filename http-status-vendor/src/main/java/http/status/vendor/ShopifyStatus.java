package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Lifecycle;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status codes that the APIs of Shopify send. */
public final class ShopifyStatus {
    private static final Reference CHANGELOG = Reference.page(
            "Shopify changelog, requests to locked stores",
            URI.create(
                    "https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420"));

    private static final Reference RESPONSE_CODES = Reference.page(
            "Shopify documentation, response codes", URI.create("https://shopify.dev/docs/api/usage/response-codes"));

    /**
     * 420: the store is locked. It has no phrase. Clients received it once: it isn't in use any more.
     *
     * <p>Source:
     * <a href="https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420">Shopify
     * changelog, requests to locked stores</a>.
     */
    public static final StatusCode STORE_LOCKED = StatusCode.builder(ShopifyRegistry.ID, 420)
            .constantName("STORE_LOCKED")
            .description("The store is locked. Shopify sent this code until 2018-08-30, and then 423.")
            .history(Definition.of(CHANGELOG))
            .lifecycle(Lifecycle.OBSOLETED)
            .scope(Scope.WIRE)
            .build();

    /**
     * 430 Shopify Security Rejection: the request was judged malicious. A client receives it. Medium confidence: the
     * phrase is known from copies of the vendor's page alone.
     *
     * <p>Source: <a href="https://shopify.dev/docs/api/usage/response-codes">Shopify documentation, response codes</a>.
     */
    public static final StatusCode SHOPIFY_SECURITY_REJECTION = StatusCode.builder(ShopifyRegistry.ID, 430)
            .constantName("SHOPIFY_SECURITY_REJECTION")
            .phrase("Shopify Security Rejection")
            .description("The request is judged malicious.")
            .history(Definition.of(RESPONSE_CODES))
            .scope(Scope.WIRE)
            .build();

    /**
     * 530 Origin DNS Error: Cloudflare couldn't resolve the DNS record. A client receives it. Medium confidence: known
     * from a copy of the vendor's page alone.
     *
     * <p>Source: <a href="https://shopify.dev/docs/api/usage/response-codes">Shopify documentation, response codes</a>.
     */
    public static final StatusCode ORIGIN_DNS_ERROR = StatusCode.builder(ShopifyRegistry.ID, 530)
            .constantName("ORIGIN_DNS_ERROR")
            .phrase("Origin DNS Error")
            .description("Cloudflare cannot resolve the DNS record.")
            .history(Definition.of(RESPONSE_CODES))
            .scope(Scope.WIRE)
            .build();

    /**
     * 540 Temporarily Disabled: the endpoint is disabled for the time being. A client receives it. Medium confidence:
     * known from a copy of the vendor's page alone.
     *
     * <p>Source: <a href="https://shopify.dev/docs/api/usage/response-codes">Shopify documentation, response codes</a>.
     */
    public static final StatusCode TEMPORARILY_DISABLED = StatusCode.builder(ShopifyRegistry.ID, 540)
            .constantName("TEMPORARILY_DISABLED")
            .phrase("Temporarily Disabled")
            .description("The endpoint is disabled for the time being.")
            .history(Definition.of(RESPONSE_CODES))
            .scope(Scope.WIRE)
            .build();

    /**
     * 783 Unexpected Token: the JSON of the request isn't well-formed. A client receives it. Medium confidence: known
     * from a copy of the vendor's page alone.
     *
     * <p>Source: <a href="https://shopify.dev/docs/api/usage/response-codes">Shopify documentation, response codes</a>.
     */
    public static final StatusCode UNEXPECTED_TOKEN = StatusCode.builder(ShopifyRegistry.ID, 783)
            .constantName("UNEXPECTED_TOKEN")
            .phrase("Unexpected Token")
            .description("The request has a JSON syntax error. The number lies outside 100 to 599, so RFC 9110 makes"
                    + " it invalid.")
            .history(Definition.of(RESPONSE_CODES))
            .scope(Scope.WIRE)
            .build();

    private ShopifyStatus() {}
}
