package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link SquidStatus} and their texts, plugged in. */
public final class SquidRegistry implements VendorRegistry {
    /** The id of the registry: "squid". */
    public static final String ID = "squid";

    /** Creates the provider. */
    public SquidRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(SquidStatus.INVALID_HEADER, SquidStatus.HEADER_TOO_LARGE);
    }
}
