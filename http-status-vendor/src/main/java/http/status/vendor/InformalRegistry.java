package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link InformalStatus} and their texts, plugged in. */
public final class InformalRegistry implements VendorRegistry {
    /** Creates the provider. */
    public InformalRegistry() {}

    @Override
    public String registry() {
        return InformalStatus.REGISTRY;
    }

    /**
     * The last place: these codes are nobody's.
     *
     * @return -2000
     */
    @Override
    public int priority() {
        return -2000;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(
                InformalStatus.BANDWIDTH_LIMIT_EXCEEDED,
                InformalStatus.NETWORK_READ_TIMEOUT_ERROR,
                InformalStatus.NETWORK_CONNECT_TIMEOUT_ERROR);
    }
}
