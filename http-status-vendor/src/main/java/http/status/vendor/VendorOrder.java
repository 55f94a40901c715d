package http.status.vendor;

import java.util.List;

/**
 * Who comes first where vendors mean different things by one number: who coined it, or where it is met most; then those that
 * have codes of their own alone; then those that took a code over; then what is nobody's.
 *
 * <p>A new vendor goes to the end, behind the informal registry too, so that no answer ever changes by an added one. It may
 * go further up only if no other has any of its numbers, names and phrases.
 */
final class VendorOrder {
    private static final List<String> IDS = List.of(
            NginxRegistry.ID,
            AwsRegistry.ID,
            CloudflareRegistry.ID,
            MicrosoftRegistry.ID,
            GoogleRegistry.ID,
            AnthropicRegistry.ID,
            TwitterRegistry.ID,
            AlibabaRegistry.ID,
            EsriRegistry.ID,
            LaravelRegistry.ID,
            LinkedInRegistry.ID,
            PantheonRegistry.ID,
            PerlRegistry.ID,
            ShopifyRegistry.ID,
            SquidRegistry.ID,
            SslLabsRegistry.ID,
            TornadoRegistry.ID,
            CaddyRegistry.ID,
            TraefikRegistry.ID,
            InformalRegistry.ID);

    private VendorOrder() {}

    /** Gives the place of a registry, from 0. */
    static int of(String id) {
        return IDS.indexOf(id);
    }
}
