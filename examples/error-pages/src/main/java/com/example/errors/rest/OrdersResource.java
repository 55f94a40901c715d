package com.example.errors.rest;

import http.status.api.StatusCode;
import http.status.rest.RestStatus;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;

/** The orders of the shop. There is one, and it can't be had at night. */
@Path("orders")
public final class OrdersResource {
    /** Jersey makes it for each request. */
    public OrdersResource() {}

    /** Finds an order, or fails in some way. */
    @GET
    @Path("{order}")
    public Response order(@PathParam("order") String order) {
        return switch (order) {
            case "42" ->
                Response.ok("Order 42: a pot of coffee\n", "text/plain").build();
            case "night" -> throw new ServiceUnavailableException(3600L);
            case "broken" -> throw new IllegalStateException("the password of the database is 1234");
            default -> Response.status(404).build();
        };
    }

    /** Answers with any status, registered or not: a parameter of three digits. */
    @GET
    @Path("answered/{status}")
    public Response answered(@PathParam("status") StatusCode status) {
        return Response.status(RestStatus.toRest(status)).build();
    }
}
