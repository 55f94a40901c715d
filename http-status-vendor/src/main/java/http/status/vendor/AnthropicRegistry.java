package http.status.vendor;

import http.status.api.StatusCode;
import java.util.List;

/** The codes of {@link AnthropicStatus} and their texts, plugged in. */
public final class AnthropicRegistry implements VendorRegistry {
    /** The id of the registry: "anthropic". */
    public static final String ID = "anthropic";

    /** Creates the provider. */
    public AnthropicRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(AnthropicStatus.OVERLOADED_ERROR);
    }
}
