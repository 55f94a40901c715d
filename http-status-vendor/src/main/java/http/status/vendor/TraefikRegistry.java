package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link TraefikStatus} and their texts, plugged in. */
public final class TraefikRegistry implements VendorRegistry {
    /** The id of the registry: "traefik". */
    public static final String ID = "traefik";

    /** Creates the provider. */
    public TraefikRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(TraefikStatus.CLIENT_CLOSED_REQUEST);
    }
}
