package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link NginxStatus} and their texts, plugged in. */
public final class NginxRegistry implements VendorRegistry {
    /** Creates the provider. */
    public NginxRegistry() {}

    @Override
    public String registry() {
        return NginxStatus.REGISTRY;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(
                NginxStatus.NO_RESPONSE,
                NginxStatus.REQUEST_HEADER_TOO_LARGE,
                NginxStatus.SSL_CERTIFICATE_ERROR,
                NginxStatus.SSL_CERTIFICATE_REQUIRED,
                NginxStatus.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
                NginxStatus.CANCELED,
                NginxStatus.CLIENT_CLOSED_REQUEST);
    }
}
