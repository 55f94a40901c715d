package com.example.acme;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import http.status.testkit.RegistryContract;
import java.util.Collection;
import java.util.List;

/** One test for each rule that a registry and its texts should keep. */
class AcmeContractTest extends RegistryContract {
    @Override
    protected StatusCodeProvider provider() {
        return new AcmeRegistry();
    }

    @Override
    protected Collection<StatusTextProvider> texts() {
        return List.of(new AcmeTexts());
    }
}
