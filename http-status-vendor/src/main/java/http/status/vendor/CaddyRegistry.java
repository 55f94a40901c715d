package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link CaddyStatus} and their texts, plugged in. */
public final class CaddyRegistry implements VendorRegistry {
    /** The id of the registry: "caddy". */
    public static final String ID = "caddy";

    /** Creates the provider. */
    public CaddyRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(CaddyStatus.CLIENT_CANCELLED_REQUEST);
    }
}
