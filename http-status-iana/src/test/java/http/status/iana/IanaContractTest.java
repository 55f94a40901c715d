package http.status.iana;

import http.status.api.spi.StatusCodeProvider;
import http.status.testkit.RegistryContract;

/** The registry keeps the contract that it asks of others. */
class IanaContractTest extends RegistryContract {
    @Override
    protected StatusCodeProvider provider() {
        return new IanaRegistry();
    }
}
