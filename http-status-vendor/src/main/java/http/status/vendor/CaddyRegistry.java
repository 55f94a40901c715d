package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link CaddyStatus} and their texts, plugged in. */
public final class CaddyRegistry implements VendorRegistry {
    /** Creates the provider. */
    public CaddyRegistry() {}

    @Override
    public String registry() {
        return CaddyStatus.REGISTRY;
    }

    /**
     * The last place: the one code is that of another vendor, taken over.
     *
     * @return -2000
     */
    @Override
    public int priority() {
        return -2000;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(CaddyStatus.CLIENT_CANCELLED_REQUEST);
    }
}
