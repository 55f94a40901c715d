package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link MicrosoftStatus} and their texts, plugged in. */
public final class MicrosoftRegistry implements VendorRegistry {
    /** The id of the registry: "microsoft". */
    public static final String ID = "microsoft";

    /** Creates the provider. */
    public MicrosoftRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(
                MicrosoftStatus.LOGIN_TIMEOUT,
                MicrosoftStatus.RETRY_WITH,
                MicrosoftStatus.REDIRECT,
                MicrosoftStatus.BLOCKED,
                MicrosoftStatus.EXPIRED_PASSWORD,
                MicrosoftStatus.CLIENT_CLOSED_THE_CONNECTION);
    }
}
