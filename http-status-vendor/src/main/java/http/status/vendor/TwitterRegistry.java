package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link TwitterStatus} and their texts, plugged in. */
public final class TwitterRegistry implements VendorRegistry {
    /** The id of the registry: "twitter". */
    public static final String ID = "twitter";

    /** Creates the provider. */
    public TwitterRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(TwitterStatus.ENHANCE_YOUR_CALM);
    }
}
