package http.status.rest;

import http.status.api.StatusCode;
import jakarta.ws.rs.core.Response;

/**
 * A status code as a type of Jakarta REST.
 *
 * @param code the status code
 */
record CodeType(StatusCode code) implements Response.StatusType {
    @Override
    public int getStatusCode() {
        return code.code();
    }

    @Override
    public Response.Status.Family getFamily() {
        return Response.Status.Family.familyOf(code.code());
    }

    @Override
    public String getReasonPhrase() {
        return code.phrase();
    }

    /** As the constants of {@link Response.Status} have it. */
    @Override
    public String toString() {
        return code.phrase();
    }
}
