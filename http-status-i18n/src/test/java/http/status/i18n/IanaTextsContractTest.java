package http.status.i18n;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import http.status.iana.IanaRegistry;
import http.status.testkit.RegistryContract;
import java.util.Collection;
import java.util.List;

/** The texts, with the registry that they are for, keep the contract that is asked of others. */
class IanaTextsContractTest extends RegistryContract {
    @Override
    protected StatusCodeProvider provider() {
        return new IanaRegistry();
    }

    @Override
    protected Collection<StatusTextProvider> texts() {
        return List.of(new IanaTexts());
    }
}
