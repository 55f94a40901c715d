package com.example.helidon;

import http.status.api.StatusCode;
import http.status.problem.ProblemResponse;
import io.helidon.http.DirectHandler;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.DirectHandler.TransportRequest;
import io.helidon.http.DirectHandler.TransportResponse;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import java.util.List;

/** A recipe: the errors of a Helidon server. */
public final class Problems implements DirectHandler {
    @Override
    public TransportResponse handle(
            TransportRequest request, EventType type, Status status, ServerResponseHeaders fields, String message) {
        ProblemResponse problem = negotiate(StatusCode.of(status.code()), request.headers());
        problem.fields().forEach((name, value) -> fields.add(HeaderNames.create(name), value));
        fields.contentLength(problem.content().length);
        TransportResponse.Builder response =
                TransportResponse.builder().status(status).headers(fields);
        return (request.method().equals("HEAD") ? response : response.entity(problem.content())).build();
    }

    private static ProblemResponse negotiate(StatusCode status, ServerRequestHeaders asked) {
        String accept = String.join(",", asked.all(HeaderNames.ACCEPT, List::of));
        String languages = String.join(",", asked.all(HeaderNames.ACCEPT_LANGUAGE, List::of));
        return ProblemResponse.negotiate(status, accept, languages);
    }

    public static DirectHandlers handlers() {
        DirectHandlers.Builder handlers = DirectHandlers.builder();
        for (EventType type : EventType.values()) {
            handlers.addHandler(type, new Problems());
        }
        return handlers.build();
    }
}
