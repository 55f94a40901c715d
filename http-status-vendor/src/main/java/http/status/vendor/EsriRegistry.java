package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link EsriStatus} and their texts, plugged in. */
public final class EsriRegistry implements VendorRegistry {
    /** The id of the registry: "esri". */
    public static final String ID = "esri";

    /** Creates the provider. */
    public EsriRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(EsriStatus.INVALID_TOKEN, EsriStatus.TOKEN_REQUIRED);
    }
}
