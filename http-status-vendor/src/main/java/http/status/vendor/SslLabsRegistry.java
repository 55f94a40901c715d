package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link SslLabsStatus} and their texts, plugged in. */
public final class SslLabsRegistry implements VendorRegistry {
    /** The id of the registry: "ssllabs". */
    public static final String ID = "ssllabs";

    /** Creates the provider. */
    public SslLabsRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(SslLabsStatus.THE_SERVICE_IS_OVERLOADED);
    }
}
