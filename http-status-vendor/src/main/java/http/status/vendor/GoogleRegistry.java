package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link GoogleStatus} and their texts, plugged in. */
public final class GoogleRegistry implements VendorRegistry {
    /** Creates the provider. */
    public GoogleRegistry() {}

    @Override
    public String registry() {
        return GoogleStatus.REGISTRY;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(GoogleStatus.RESUME_INCOMPLETE, GoogleStatus.CLIENT_CLOSED_REQUEST);
    }
}
