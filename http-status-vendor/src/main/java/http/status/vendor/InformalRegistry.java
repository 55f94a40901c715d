package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link InformalStatus} and their texts, plugged in. */
public final class InformalRegistry implements VendorRegistry {
    /** The id of the registry: "informal". */
    public static final String ID = "informal";

    /** Creates the provider. */
    public InformalRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(InformalStatus.BANDWIDTH_LIMIT_EXCEEDED);
    }
}
