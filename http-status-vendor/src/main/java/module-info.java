/**
 * Status codes outside IANA's registry, as nginx, Cloudflare, Microsoft, AWS and others really send or log them: one
 * registry for each vendor.
 *
 * <p>{@code requires http.status.vendor} is for applications that name the constants. Any other needs only
 * {@code requires http.status.api}: the registries and their texts are found on their own when this module is on the path.
 *
 * @provides http.status.api.spi.StatusCodeProvider with the codes, one registry for each vendor
 * @provides http.status.api.spi.StatusTextProvider with their texts in English and French
 */
module http.status.vendor {
    // The constants are StatusCodes: who uses the one sees the other.
    requires transitive http.status.api;

    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;

    // The constants, and the providers for applications that pass providers themselves.
    exports http.status.vendor;

    // The resource bundles, which ResourceBundle.getBundle makes instances of on behalf of any module. No code names
    // them.
    opens http.status.vendor.bundle;

    // The same lines stand in META-INF/services for the class path.
    provides http.status.api.spi.StatusCodeProvider with
            http.status.vendor.AlibabaRegistry,
            http.status.vendor.AnthropicRegistry,
            http.status.vendor.AwsRegistry,
            http.status.vendor.CaddyRegistry,
            http.status.vendor.CloudflareRegistry,
            http.status.vendor.EsriRegistry,
            http.status.vendor.GoogleRegistry,
            http.status.vendor.InformalRegistry,
            http.status.vendor.LaravelRegistry,
            http.status.vendor.LinkedInRegistry,
            http.status.vendor.MicrosoftRegistry,
            http.status.vendor.NginxRegistry,
            http.status.vendor.PantheonRegistry,
            http.status.vendor.PerlRegistry,
            http.status.vendor.ShopifyRegistry,
            http.status.vendor.SquidRegistry,
            http.status.vendor.SslLabsRegistry,
            http.status.vendor.TornadoRegistry,
            http.status.vendor.TraefikRegistry,
            http.status.vendor.TwitterRegistry;
    provides http.status.api.spi.StatusTextProvider with
            http.status.vendor.AlibabaRegistry,
            http.status.vendor.AnthropicRegistry,
            http.status.vendor.AwsRegistry,
            http.status.vendor.CaddyRegistry,
            http.status.vendor.CloudflareRegistry,
            http.status.vendor.EsriRegistry,
            http.status.vendor.GoogleRegistry,
            http.status.vendor.InformalRegistry,
            http.status.vendor.LaravelRegistry,
            http.status.vendor.LinkedInRegistry,
            http.status.vendor.MicrosoftRegistry,
            http.status.vendor.NginxRegistry,
            http.status.vendor.PantheonRegistry,
            http.status.vendor.PerlRegistry,
            http.status.vendor.ShopifyRegistry,
            http.status.vendor.SquidRegistry,
            http.status.vendor.SslLabsRegistry,
            http.status.vendor.TornadoRegistry,
            http.status.vendor.TraefikRegistry,
            http.status.vendor.TwitterRegistry;
}
