package com.example.jdk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import http.status.api.StatusCode;
import http.status.problem.ProblemResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** A recipe: the errors of the JDK's server. */
public final class Problems {
    private static final Logger LOG = System.getLogger(Problems.class.getName());

    private Problems() {}

    public static void answer(HttpExchange exchange, StatusCode status) throws IOException {
        ProblemResponse problem =
                ProblemResponse.negotiate(status, field(exchange, "Accept"), field(exchange, "Accept-Language"));
        putFields(problem, exchange.getResponseHeaders());
        byte[] content = exchange.getRequestMethod().equals("HEAD") ? new byte[0] : problem.content();
        exchange.sendResponseHeaders(status.code(), content.length == 0 ? -1 : content.length);
        if (content.length > 0) {
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }

    private static String field(HttpExchange exchange, String name) {
        return String.join(",", exchange.getRequestHeaders().getOrDefault(name, List.of()));
    }

    private static void putFields(ProblemResponse problem, Headers fields) {
        fields.remove("Content-Type");
        fields.remove("Content-Language");
        problem.fields().forEach(fields::add);
    }

    public static HttpHandler answeringErrors(HttpHandler handler) {
        return exchange -> {
            try {
                handler.handle(exchange);
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.ERROR, exchange.getRequestURI().getRawPath(), e);
                answer(exchange, StatusCode.of(500));
            }
        };
    }
}
