package com.example.acme;

import http.status.api.Reference;
import http.status.api.Registration;
import http.status.api.Scope;
import http.status.api.StatusCode;
import http.status.api.spi.StatusCodeProvider;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A company's registry that travels in the jar of the job. Its code has every fact that can be lost on the way. */
public final class AcmeRegistry implements StatusCodeProvider {
    /** Called by the service loader. */
    public AcmeRegistry() {}

    @Override
    public String registry() {
        return "acme";
    }

    @Override
    public Collection<StatusCode> statusCodes() {
        return List.of(StatusCode.builder("acme", 470)
                .phrase("Out Of Coffee")
                .constantName("OUT_OF_COFFEE")
                .description("The coffee machine is empty. The request may be repeated after a refill.")
                .references(
                        Reference.rfc(2324), Reference.page("Acme's codes", URI.create("https://acme.example/codes")))
                .registration(Registration.TEMPORARY)
                .registrationExpires(LocalDate.of(2030, 12, 31))
                .scope(Scope.LOG)
                .formerPhrases("Coffee Is Out", "No Coffee")
                .formerNames("COFFEE_IS_OUT", "NO_COFFEE")
                .build());
    }
}
