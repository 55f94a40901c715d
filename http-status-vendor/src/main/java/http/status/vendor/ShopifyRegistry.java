package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link ShopifyStatus} and their texts, plugged in. */
public final class ShopifyRegistry implements VendorRegistry {
    /** The id of the registry: "shopify". */
    public static final String ID = "shopify";

    /** Creates the provider. */
    public ShopifyRegistry() {}

    @Override
    public String registry() {
        return ID;
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
