package com.example.tomcat;

import http.status.api.StatusCode;
import http.status.problem.ProblemResponse;
import java.io.IOException;
import java.util.Collections;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** A recipe: the errors of a Tomcat, those included that no application sees. */
public final class ProblemValve extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, Throwable cause) {
        if (response.getStatus() >= 400 && response.setErrorReported()) {
            String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
            String languages = String.join(",", Collections.list(request.getHeaders("Accept-Language")));
            try {
                write(ProblemResponse.negotiate(StatusCode.of(response.getStatus()), accept, languages), response);
            } catch (IOException e) {
                // The client has gone.
            }
        }
    }

    private static void write(ProblemResponse problem, Response response) throws IOException {
        response.resetBuffer(true);
        response.setLocale(null);
        response.setCharacterEncoding((String) null);
        response.setContentType(problem.fields().get("Content-Type"));
        response.setHeader("Content-Language", problem.fields().get("Content-Language"));
        response.addHeader("Vary", problem.fields().get("Vary"));
        response.setContentLength(problem.content().length);
        response.getOutputStream().write(problem.content());
        response.finishResponse();
    }
}
