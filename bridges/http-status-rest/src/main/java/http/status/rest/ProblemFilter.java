package http.status.rest;

import http.status.api.StatusCode;
import http.status.problem.ProblemResponse;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;

/**
 * Fills errors that have no entity.
 *
 * <p>A filter and no {@code ExceptionMapper}, for two reasons, both measured. A mapper never sees the commonest error of all,
 * {@code Response.status(404).build()}, nor what a runtime answers before it looks for a resource. And one for
 * {@code WebApplicationException} is closer to a 404 than an application's own for {@code Throwable}: the application would silently
 * lose its errors to us.
 *
 * <p>It is the last of the filters, so that it sees what the application's filters leave empty.
 */
@Priority(0)
final class ProblemFilter implements ContainerResponseFilter {
    private static final int FIRST_ERROR = 400;
    private static final int NOT_FOUND = 404;
    private static final Annotation[] NO_ANNOTATIONS = {};

    private final boolean leavesNotFound;

    /** Makes a filter, which leaves 404 without an entity where that means to look elsewhere. */
    ProblemFilter(boolean leavesNotFound) {
        this.leavesNotFound = leavesNotFound;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isLeft = leavesNotFound && response.getStatus() == NOT_FOUND;
        if (response.getStatus() < FIRST_ERROR || response.hasEntity() || isLeft) {
            return;
        }
        Optional<StatusCode> status = StatusCode.tryOf(response.getStatus());
        if (status.isPresent()) {
            fill(response, problem(request, status.get()));
        }
    }

    private static ProblemResponse problem(ContainerRequestContext request, StatusCode status) {
        // The fields as they came in: the runtime's own reading throws on broken ones.
        return ProblemResponse.negotiate(
                status,
                request.getHeaderString(HttpHeaders.ACCEPT),
                request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static void fill(ContainerResponseContext response, ProblemResponse problem) {
        MultivaluedMap<String, Object> fields = response.getHeaders();
        // They told of the content that wasn't there.
        fields.remove(HttpHeaders.CONTENT_ENCODING);
        fields.remove(HttpHeaders.CONTENT_LENGTH);
        for (Map.Entry<String, String> field : problem.fields().entrySet()) {
            if (field.getKey().equalsIgnoreCase(HttpHeaders.VARY)) {
                Vary.add(field.getValue(), fields);
            } else {
                fields.putSingle(field.getKey(), field.getValue());
            }
        }
        MediaType type = MediaType.valueOf(problem.fields().get(HttpHeaders.CONTENT_TYPE));
        // Bytes, which every runtime writes as they are: no provider for JSON is needed.
        response.setEntity(problem.content(), NO_ANNOTATIONS, type);
    }
}
