package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link PantheonStatus} and their texts, plugged in. */
public final class PantheonRegistry implements VendorRegistry {
    /** The id of the registry: "pantheon". */
    public static final String ID = "pantheon";

    /** Creates the provider. */
    public PantheonRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(PantheonStatus.SITE_FROZEN);
    }
}
