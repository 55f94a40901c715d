package http.status.jackson2;

import http.status.api.StatusCode;

/** A company's own type of status codes that is no enum; {@link AcmeRegistry} has one of them. */
record AcmeCode(int code, String phrase) implements StatusCode {
    static final AcmeCode OUT_OF_MILK = new AcmeCode(471, "Out Of Milk");

    @Override
    public String registry() {
        return "acme";
    }

    @Override
    public String constantName() {
        return "OUT_OF_MILK";
    }
}
