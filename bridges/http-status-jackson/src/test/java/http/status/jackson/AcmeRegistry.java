package http.status.jackson;

import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import java.util.List;

/** A company's registry, installed on the class path alone: a named module ignores the service file of its tests. */
public final class AcmeRegistry implements StatusCodeProvider {
    /** Called by the service loader. */
    public AcmeRegistry() {}

    @Override
    public String registry() {
        return "acme";
    }

    @Override
    public List<StatusCode> statusCodes() {
        return List.of(AcmeCode.OUT_OF_MILK);
    }
}
