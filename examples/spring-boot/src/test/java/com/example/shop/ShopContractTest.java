package com.example.shop;

import http.status.api.spi.StatusCodeProvider;
import http.status.api.spi.StatusTextProvider;
import http.status.testkit.RegistryContract;
import java.util.Collection;
import java.util.List;

/** One test for each rule that a registry and its texts should keep. */
class ShopContractTest extends RegistryContract {
    @Override
    protected StatusCodeProvider provider() {
        return new ShopRegistry();
    }

    @Override
    protected Collection<StatusTextProvider> texts() {
        return List.of(new ShopTexts());
    }
}
