package com.example.acme;

import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import java.util.Collection;
import java.util.List;

/**
 * Plugs the codes of {@link AcmeStatus} in. Its priority is the default: it adds codes to IANA's and shadows none.
 */
public final class AcmeRegistry implements StatusCodeProvider {
    /** The id of the registry: "acme". */
    public static final String ID = "acme";

    /** Called by the service loader. */
    public AcmeRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public Collection<StatusCode> statusCodes() {
        return List.of(AcmeStatus.OUT_OF_COFFEE, AcmeStatus.CUP_MISSING, AcmeStatus.DESCALING);
    }
}
