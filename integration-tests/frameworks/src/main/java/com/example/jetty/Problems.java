package com.example.jetty;

import http.status.api.StatusCode;
import http.status.problem.ProblemResponse;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** A recipe: the errors of a Jetty server. */
public final class Problems extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        HttpFields asked = request.getHeaders();
        String accept = String.join(",", asked.getValuesList("Accept"));
        String languages = String.join(",", asked.getValuesList("Accept-Language"));
        ProblemResponse problem = ProblemResponse.negotiate(StatusCode.of(code), accept, languages);
        problem.fields().forEach(response.getHeaders()::add);
        response.write(true, ByteBuffer.wrap(problem.content()), callback);
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }
}
