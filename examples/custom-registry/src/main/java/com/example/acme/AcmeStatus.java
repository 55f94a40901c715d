package com.example.acme;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Rule;
import http.status.api.Semantics;
import http.status.api.StatusCode;
import http.status.api.Strength;
import java.net.URI;

/** The status codes of Acme's coffee machines. A builder looks nothing up, so they may be built in an initialiser. */
public final class AcmeStatus {
    private static final Reference HANDBOOK =
            Reference.page("Acme, handbook of the coffee machines", URI.create("https://acme.example/handbook"));

    /** 470: the coffee machine is empty. */
    public static final StatusCode OUT_OF_COFFEE = StatusCode.builder(AcmeRegistry.ID, 470)
            .constantName("OUT_OF_COFFEE")
            .phrase("Out Of Coffee")
            .description("The coffee machine is empty. The request may be repeated after a refill.")
            .build();

    /** 471: there is no cup under the spout. */
    public static final StatusCode CUP_MISSING = StatusCode.builder(AcmeRegistry.ID, 471)
            .constantName("CUP_MISSING")
            .phrase("Cup Missing")
            .description("There is no cup under the spout. The request may be repeated once there is one.")
            .build();

    /** 570: the coffee machine is being descaled. */
    public static final StatusCode DESCALING = StatusCode.builder(AcmeRegistry.ID, 570)
            .constantName("DESCALING")
            .phrase("Descaling")
            .description("The coffee machine is being descaled. The Retry-After field may tell when to try again.")
            .history(Definition.of(HANDBOOK))
            .semantics(Rule.of(
                    Semantics.Retry.LATER,
                    Strength.STATED,
                    "The client waits before it tries again, for as long as a Retry-After field says.",
                    HANDBOOK))
            .build();

    private AcmeStatus() {}
}
