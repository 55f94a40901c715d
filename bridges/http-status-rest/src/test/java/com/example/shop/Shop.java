package com.example.shop;

import http.status.api.StatusCode;
import http.status.rest.RestStatus;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** All that an application may answer. */
@Path("/")
public class Shop {
    static final String SECRET = "secret <b>";

    @GET
    @Path("returned/{code}")
    public Response returned(@PathParam("code") int code) {
        return Response.status(code).build();
    }

    @POST
    @Path("returned/{code}")
    public Response posted(@PathParam("code") int code, String content) {
        return Response.status(code).build();
    }

    @GET
    @Path("thrown/{code}")
    public Response thrown(@PathParam("code") int code) {
        throw new WebApplicationException(SECRET, code);
    }

    @GET
    @Path("conditional")
    public Response conditional(@Context Request request) {
        Response.ResponseBuilder response = request.evaluatePreconditions(new EntityTag("x"));
        return response == null ? Response.ok("whole").build() : response.build();
    }

    @GET
    @Path("bug")
    public Response bug() {
        throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
    }

    @GET
    @Path("bug/later")
    public CompletionStage<Response> later() {
        return CompletableFuture.failedFuture(new IllegalStateException(SECRET));
    }

    @GET
    @Path("bug/wrapped")
    public Response wrapped() {
        throw new InternalServerErrorException(SECRET, new IllegalStateException(SECRET));
    }

    @GET
    @Path("bug/error")
    public Response error() {
        throw new AssertionError(SECRET);
    }

    @GET
    @Path("busy")
    public Response busy() {
        throw new WebApplicationException(Response.status(503)
                .header(HttpHeaders.RETRY_AFTER, 120)
                .header(HttpHeaders.VARY, "Origin")
                .build());
    }

    @GET
    @Path("varied")
    public Response varied() {
        return Response.status(404)
                .header(HttpHeaders.VARY, "accept,Origin")
                .header(HttpHeaders.VARY, "Accept-Language")
                .build();
    }

    @GET
    @Path("varied/always")
    public Response always() {
        return Response.status(404).header(HttpHeaders.VARY, "*").build();
    }

    /** The fields of a content that isn't there. */
    @GET
    @Path("promised")
    public Response promised() {
        return Response.status(404)
                .type(MediaType.APPLICATION_JSON)
                .language("de")
                .header(HttpHeaders.CONTENT_LENGTH, 0)
                .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                .build();
    }

    @GET
    @Path("own")
    public Response own() {
        return Response.status(404).type("text/x-shop").entity("no such tea").build();
    }

    @GET
    @Path("own/thrown")
    public Response ownThrown() {
        throw new WebApplicationException(
                Response.status(409).type("text/x-shop").entity("sold").build());
    }

    @GET
    @Path("moved")
    public Response moved() {
        return Response.seeOther(URI.create("/tea")).build();
    }

    @GET
    @Path("moved/thrown")
    public Response movedThrown() {
        throw new WebApplicationException(Response.seeOther(URI.create("/tea")).build());
    }

    @GET
    @Path("tea")
    @Produces("text/x-shop")
    public String tea() {
        return "green";
    }

    @POST
    @Path("tea")
    @Consumes("text/x-shop")
    public String more(String content) {
        return content;
    }

    @GET
    @Path("code/{code}")
    public String path(@PathParam("code") StatusCode code) {
        return code.label() + " of " + code.registry();
    }

    @GET
    @Path("code")
    public String query(@QueryParam("code") StatusCode code) {
        return code == null ? "none" : code.label();
    }

    @GET
    @Path("codes")
    public String queries(@QueryParam("code") List<StatusCode> codes) {
        return codes.toString();
    }

    @GET
    @Path("code/of/field")
    public String field(@HeaderParam("X-Code") StatusCode code) {
        return code == null ? "none" : code.label();
    }

    @GET
    @Path("converted/{code}")
    public Response converted(@PathParam("code") StatusCode code) {
        Response response = Response.status(RestStatus.toRest(code)).build();
        return Response.fromResponse(response)
                .header("X-Registry", RestStatus.fromRest(response).registry())
                .build();
    }
}
