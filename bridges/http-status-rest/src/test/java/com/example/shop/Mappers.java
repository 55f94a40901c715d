package com.example.shop;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** What applications do about errors themselves. */
final class Mappers {
    private Mappers() {}

    private static Response answer(int code, String content) {
        return Response.status(code).type("text/x-shop").entity(content).build();
    }

    /** For all that is thrown. */
    public static class OfThrowable implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable thrown) {
            int code = thrown instanceof WebApplicationException exception
                    ? exception.getResponse().getStatus()
                    : 500;
            return answer(code, "mapped as Throwable");
        }
    }

    /** For what carries a response. */
    public static class OfWebApplicationException implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException thrown) {
            return answer(thrown.getResponse().getStatus(), "mapped as WebApplicationException");
        }
    }

    /** For one class of exceptions. */
    public static class OfOneClass implements ExceptionMapper<IllegalStateException> {
        @Override
        public Response toResponse(IllegalStateException thrown) {
            return answer(409, "mapped as IllegalStateException");
        }
    }

    /** For one class of exceptions, without content. */
    public static class OfOneClassWithoutContent implements ExceptionMapper<IllegalStateException> {
        @Override
        public Response toResponse(IllegalStateException thrown) {
            return Response.status(423).build();
        }
    }

    /** A filter that fills errors, too, later than most. */
    @Priority(100)
    public static class Filter implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (response.getStatus() == 404) {
                response.setEntity("filled by the application");
            }
        }
    }
}
