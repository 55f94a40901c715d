package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link LinkedInStatus} and their texts, plugged in. */
public final class LinkedInRegistry implements VendorRegistry {
    /** The id of the registry: "linkedin". */
    public static final String ID = "linkedin";

    /** Creates the provider. */
    public LinkedInRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(LinkedInStatus.REQUEST_DENIED);
    }
}
