package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link LinkedInStatus} and their texts, plugged in. */
public final class LinkedInRegistry implements VendorRegistry {
    /** Creates the provider. */
    public LinkedInRegistry() {}

    @Override
    public String registry() {
        return LinkedInStatus.REGISTRY;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(LinkedInStatus.REQUEST_DENIED);
    }
}
