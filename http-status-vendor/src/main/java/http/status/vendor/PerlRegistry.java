package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link PerlStatus} and their texts, plugged in. */
public final class PerlRegistry implements VendorRegistry {
    /** The id of the registry: "perl". */
    public static final String ID = "perl";

    /** Creates the provider. */
    public PerlRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(PerlStatus.INTERNAL_EXCEPTION);
    }
}
