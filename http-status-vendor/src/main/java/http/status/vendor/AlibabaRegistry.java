package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link AlibabaStatus} and their texts, plugged in. */
public final class AlibabaRegistry implements VendorRegistry {
    /** The id of the registry: "alibaba". */
    public static final String ID = "alibaba";

    /** Creates the provider. */
    public AlibabaRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(
                AlibabaStatus.LOOP_IN_REQUEST_PATH, AlibabaStatus.EXECUTION_REFUSED, AlibabaStatus.UNCAUGHT_EXCEPTION);
    }
}
