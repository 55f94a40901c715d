package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link TornadoStatus} and their texts, plugged in. */
public final class TornadoRegistry implements VendorRegistry {
    /** The id of the registry: "tornado". */
    public static final String ID = "tornado";

    /** Creates the provider. */
    public TornadoRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(TornadoStatus.NO_RESPONSE_RECEIVED);
    }
}
