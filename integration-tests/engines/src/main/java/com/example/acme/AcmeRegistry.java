package com.example.acme;

import http.status.api.Definition;
import http.status.api.Lifecycle;
import http.status.api.Reference;
import http.status.api.Rule;
import http.status.api.Scope;
import http.status.api.Semantics.Retry;
import http.status.api.StatusCode;
import http.status.api.Strength;
import http.status.api.spi.StatusCodeProvider;
import java.net.URI;
import java.util.Collection;
import java.util.List;

/** A company's registry that travels in the jar of the job. Its code has every fact that can be lost on the way. */
public final class AcmeRegistry implements StatusCodeProvider {
    /** The id of the registry. */
    public static final String ID = "acme";

    private static final Reference CODES = Reference.page("Acme's codes", URI.create("https://acme.example/codes"));

    /** Called by the service loader. */
    public AcmeRegistry() {}

    @Override
    public String registry() {
        return ID;
    }

    @Override
    public Collection<StatusCode> statusCodes() {
        return List.of(StatusCode.builder(ID, 470)
                .phrase("Out Of Coffee")
                .constantName("OUT_OF_COFFEE")
                .description("The coffee machine is empty. The request may be repeated after a refill.")
                .history(
                        Definition.of(CODES, Definition.Role.REDEFINES, "Out Of Coffee"),
                        Definition.of(Reference.rfc(2324)))
                .lifecycle(Lifecycle.EXPERIMENTAL)
                .scope(Scope.LOG)
                .formerPhrases("Coffee Is Out", "No Coffee")
                .aliases("COFFEE_IS_OUT", "NO_COFFEE")
                .semantics(
                        Rule.of(Retry.LATER, Strength.MAY, "The client may repeat the request after a refill.", CODES))
                .build());
    }
}
