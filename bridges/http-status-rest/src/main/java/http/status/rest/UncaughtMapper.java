package http.status.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/**
 * Makes a 500 without content of what no mapper of the application takes, for {@link ProblemFilter} to fill.
 *
 * <p>It is there because a runtime's own mapper may send the message of the exception: RESTEasy's does. It is the only mapper, for all
 * that is thrown, so that it is never closer to an exception than one of the application's. Its priority stands in the annotation,
 * because RESTEasy reads no other, and would prefer it to the application's own for {@code Throwable}: that was measured, too.
 */
@Priority(Integer.MAX_VALUE)
final class UncaughtMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOGGER = System.getLogger("http.status.rest");
    private static final int BAD_REQUEST = 400;
    private static final int FIRST_SERVER_ERROR = 500;

    /**
     * What Jersey throws for a field of a request that can't be read, such as {@code If-None-Match}. It is no
     * {@code WebApplicationException}, and Jersey makes a 400 of it only where no mapper takes it.
     */
    private static final String JERSEY_UNREADABLE_FIELD = "org.glassfish.jersey.message.internal.HeaderValueException";

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown.getClass().getName().equals(JERSEY_UNREADABLE_FIELD)) {
            return Response.status(BAD_REQUEST).build();
        }
        if (!(thrown instanceof WebApplicationException exception)) {
            return logged(Response.serverError().build(), thrown);
        }
        Response response = exception.getResponse();
        boolean isFailure = response.getStatus() >= FIRST_SERVER_ERROR && exception.getCause() != null;
        return isFailure ? logged(response, thrown) : response;
    }

    /** The runtime takes what a mapper answers for handled, and says nothing itself. */
    private static Response logged(Response response, Throwable thrown) {
        LOGGER.log(
                System.Logger.Level.ERROR,
                "a request failed, and the client was told " + response.getStatus() + " and no more",
                thrown);
        return response;
    }
}
