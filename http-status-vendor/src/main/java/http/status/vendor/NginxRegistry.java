package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link NginxStatus} and their texts, plugged in. */
public final class NginxRegistry implements VendorRegistry {
    /** The id of the registry: "nginx". */
    public static final String ID = "nginx";

    /** Creates the provider. */
    public NginxRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(
                NginxStatus.NO_RESPONSE,
                NginxStatus.REQUEST_HEADER_TOO_LARGE,
                NginxStatus.SSL_CERTIFICATE_ERROR,
                NginxStatus.SSL_CERTIFICATE_REQUIRED,
                NginxStatus.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
                NginxStatus.CLIENT_CLOSED_REQUEST);
    }
}
