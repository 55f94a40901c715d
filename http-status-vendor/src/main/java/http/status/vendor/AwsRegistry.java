package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link AwsStatus} and their texts, plugged in. */
public final class AwsRegistry implements VendorRegistry {
    /** The id of the registry: "aws". */
    public static final String ID = "aws";

    /** Creates the provider. */
    public AwsRegistry() {}

    @Override
    public String registry() {
        return ID;
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
