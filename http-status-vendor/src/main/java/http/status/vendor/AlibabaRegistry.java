package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link AlibabaStatus} and their texts, plugged in. */
public final class AlibabaRegistry implements VendorRegistry {
    /** Creates the provider. */
    public AlibabaRegistry() {}

    @Override
    public String registry() {
        return AlibabaStatus.REGISTRY;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(
                AlibabaStatus.LOOP_IN_REQUEST_PATH, AlibabaStatus.EXECUTION_REFUSED, AlibabaStatus.UNCAUGHT_EXCEPTION);
    }
}
