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

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(TraefikStatus.CLIENT_CLOSED_REQUEST);
    }
}
