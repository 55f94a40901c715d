package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link GoogleStatus} and their texts, plugged in. */
public final class GoogleRegistry implements VendorRegistry {
    /** The id of the registry: "google". */
    public static final String ID = "google";

    /** Creates the provider. */
    public GoogleRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(GoogleStatus.RESUME_INCOMPLETE, GoogleStatus.CLIENT_CLOSED_REQUEST);
    }
}
