package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link SquidStatus} and their texts, plugged in. */
public final class SquidRegistry implements VendorRegistry {
    /** Creates the provider. */
    public SquidRegistry() {}

    @Override
    public String registry() {
        return SquidStatus.REGISTRY;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(SquidStatus.INVALID_HEADER, SquidStatus.HEADER_TOO_LARGE);
    }
}
