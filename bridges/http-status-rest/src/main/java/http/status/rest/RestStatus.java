package http.status.rest;

import http.status.api.StatusCode;
import jakarta.ws.rs.core.Response;

/**
 * Converts status codes to those of Jakarta REST, and back.
 *
 * <pre>{@code
 * RestStatus.toRest(StatusCode.of(404))                     // Not Found
 * RestStatus.toRest(StatusCode.of(425)).getStatusCode()     // 425
 * RestStatus.toRest(StatusCode.of(425)).getReasonPhrase()   // "Too Early"
 * RestStatus.fromRest(jakarta.ws.rs.core.Response.Status.CONFLICT)   // 409 Conflict
 * }</pre>
 */
public final class RestStatus {
    private RestStatus() {}

    /**
     * Converts a status code, of any registry or none, to what {@code Response.status} takes.
     *
     * @param code the status code, not null
     * @return the constant of {@link Response.Status} with the same number and phrase, where the code is the installed catalog's; else a
     *     type with those of the code, which is equal to that of an equal code; never null. Its phrase is the English one, or empty. Most
     *     servers send their own phrase or none.
     */
    public static Response.StatusType toRest(StatusCode code) {
        Response.Status constant = Response.Status.fromStatusCode(code.code());
        boolean same = constant != null
                && constant.getReasonPhrase().equals(code.phrase())
                && code.equals(StatusCode.of(code.code()));
        return same ? constant : new CodeType(code);
    }

    /**
     * Converts a status of Jakarta REST. Its phrase is not looked at.
     *
     * @param type the status, with a number in 100..999, not null
     * @return the very code from which {@link #toRest} made it, if it did; otherwise what {@link StatusCode#of} gives for its number; never
     *     null
     * @throws http.status.api.UnknownStatusCodeException if the number is outside 100..999
     */
    public static StatusCode fromRest(Response.StatusType type) {
        return type instanceof CodeType ours ? ours.code() : StatusCode.of(type.getStatusCode());
    }

    /**
     * Obtains the status code of a response, in a client or in a server.
     *
     * @param response the response, not null
     * @return what {@link #fromRest(Response.StatusType)} gives for its status, never null; where it was built with a type of
     *     {@link #toRest}, some runtimes keep that type and others its number alone
     * @throws http.status.api.UnknownStatusCodeException if the number is outside 100..999
     */
    public static StatusCode fromRest(Response response) {
        return fromRest(response.getStatusInfo());
    }
}
