package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link LaravelStatus} and their texts, plugged in. */
public final class LaravelRegistry implements VendorRegistry {
    /** The id of the registry: "laravel". */
    public static final String ID = "laravel";

    /** Creates the provider. */
    public LaravelRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(LaravelStatus.PAGE_EXPIRED);
    }
}
