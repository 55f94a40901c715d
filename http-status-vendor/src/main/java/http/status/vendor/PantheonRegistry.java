package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link PantheonStatus} and their texts, plugged in. */
public final class PantheonRegistry implements VendorRegistry {
    /** Creates the provider. */
    public PantheonRegistry() {}

    @Override
    public String registry() {
        return PantheonStatus.REGISTRY;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(PantheonStatus.SITE_FROZEN);
    }
}
