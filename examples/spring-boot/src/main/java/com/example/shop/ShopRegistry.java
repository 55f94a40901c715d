package com.example.shop;

import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import java.util.Collection;
import java.util.List;

/** Plugs the codes of the shop in; named in {@code META-INF/services}. */
public final class ShopRegistry implements StatusCodeProvider {
    /** The id of the registry: "shop". */
    public static final String ID = "shop";

    /** Called by the service loader. */
    public ShopRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public Collection<StatusCode> statusCodes() {
        return List.of(ShopStatus.values());
    }
}
