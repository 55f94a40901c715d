package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link AwsStatus} and their texts, plugged in. */
public final class AwsRegistry implements VendorRegistry {
    /** Creates the provider. */
    public AwsRegistry() {}

    @Override
    public String registry() {
        return AwsStatus.REGISTRY;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(
                AwsStatus.CLIENT_CLOSED_CONNECTION,
                AwsStatus.TOO_MANY_X_FORWARDED_FOR_ADDRESSES,
                AwsStatus.INCOMPATIBLE_PROTOCOL_VERSION,
                AwsStatus.UNAUTHORIZED);
    }
}
