package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link CloudflareStatus} and their texts, plugged in. */
public final class CloudflareRegistry implements VendorRegistry {
    /** The id of the registry: "cloudflare". */
    public static final String ID = "cloudflare";

    /** Creates the provider. */
    public CloudflareRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(
                CloudflareStatus.CLIENT_CLOSED_REQUEST,
                CloudflareStatus.WEB_SERVER_RETURNS_AN_UNKNOWN_ERROR,
                CloudflareStatus.WEB_SERVER_IS_DOWN,
                CloudflareStatus.CONNECTION_TIMED_OUT,
                CloudflareStatus.ORIGIN_IS_UNREACHABLE,
                CloudflareStatus.A_TIMEOUT_OCCURRED,
                CloudflareStatus.SSL_HANDSHAKE_FAILED,
                CloudflareStatus.INVALID_SSL_CERTIFICATE,
                CloudflareStatus.RAILGUN_ERROR,
                CloudflareStatus.ORIGIN_HOST_NAME_NOT_RESOLVED);
    }
}
