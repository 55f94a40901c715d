package com.example.vertx;

import http.status.api.StatusCode;
import http.status.problem.ProblemResponse;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** A recipe: the errors of a Vert.x router. */
public final class Problems {
    private static final Logger LOG = System.getLogger(Problems.class.getName());

    private Problems() {}

    public static void answer(RoutingContext context, StatusCode status) {
        MultiMap asked = context.request().headers();
        String accept = String.join(",", asked.getAll("Accept"));
        String languages = String.join(",", asked.getAll("Accept-Language"));
        ProblemResponse problem = ProblemResponse.negotiate(status, accept, languages);
        HttpServerResponse response = context.response().setStatusCode(status.code());
        List.of("Content-Type", "Content-Language", "Content-Length").forEach(response.headers()::remove);
        problem.fields().forEach(response.headers()::add);
        response.setStatusMessage(status.phrase()).end(Buffer.buffer(problem.content()));
    }

    public static void answerErrors(Router router) {
        for (int code = 400; code < 600; code++) {
            StatusCode status = StatusCode.of(code);
            router.errorHandler(code, context -> answer(context, status));
        }
        router.route().failureHandler(Problems::logFailure);
    }

    private static void logFailure(RoutingContext context) {
        LOG.log(Level.ERROR, context.request().path(), context.failure());
        if (context.response().headWritten()) {
            context.response().reset();
        } else {
            context.next();
        }
    }
}
