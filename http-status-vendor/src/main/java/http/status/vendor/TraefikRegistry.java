package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link TraefikStatus} and their texts, plugged in. */
public final class TraefikRegistry implements VendorRegistry {
    /** Creates the provider. */
    public TraefikRegistry() {}

    @Override
    public String registry() {
        return TraefikStatus.REGISTRY;
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
        return List.of(TraefikStatus.CLIENT_CLOSED_REQUEST);
    }
}
