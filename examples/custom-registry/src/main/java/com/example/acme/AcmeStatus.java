package com.example.acme;

import http.status.api.StatusCode;

/** The status codes of Acme's coffee machines. A builder looks nothing up, so they may be built in an initialiser. */
public final class AcmeStatus {
    /** The id of the registry. */
    static final String REGISTRY = "acme";

    /** 470: the coffee machine is empty. */
    public static final StatusCode OUT_OF_COFFEE = StatusCode.builder(REGISTRY, 470)
            .constantName("OUT_OF_COFFEE")
            .phrase("Out Of Coffee")
            .description("The coffee machine is empty. The request may be repeated after a refill.")
            .build();

    /** 471: there is no cup under the spout. */
    public static final StatusCode CUP_MISSING = StatusCode.builder(REGISTRY, 471)
            .constantName("CUP_MISSING")
            .phrase("Cup Missing")
            .description("There is no cup under the spout. The request may be repeated once there is one.")
            .build();

    /** 570: the coffee machine is being descaled. */
    public static final StatusCode DESCALING = StatusCode.builder(REGISTRY, 570)
            .constantName("DESCALING")
            .phrase("Descaling")
            .description("The coffee machine is being descaled. The Retry-After field may tell when to try again.")
            .build();

    private AcmeStatus() {}
}
