package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link ShopifyStatus} and their texts, plugged in. */
public final class ShopifyRegistry implements VendorRegistry {
    /** Creates the provider. */
    public ShopifyRegistry() {}

    @Override
    public String registry() {
        return ShopifyStatus.REGISTRY;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(
                ShopifyStatus.STORE_LOCKED,
                ShopifyStatus.SHOPIFY_SECURITY_REJECTION,
                ShopifyStatus.ORIGIN_DNS_ERROR,
                ShopifyStatus.TEMPORARILY_DISABLED,
                ShopifyStatus.UNEXPECTED_TOKEN);
    }
}
